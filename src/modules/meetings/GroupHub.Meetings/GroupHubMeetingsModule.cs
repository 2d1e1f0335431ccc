using System.Net;
using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Upkeep;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;

namespace GroupHub.Meetings;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpBackgroundWorkersModule))]
public sealed class GroupHubMeetingsModule : AbpModule
{
    private static readonly OfficerRole[] Everybody = [.. Enum.GetValues<OfficerRole>()];

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubMeetingsModule>("GroupHub.Meetings");
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(MeetingsErrors.SheetChanged, HttpStatusCode.Conflict);
            options.Map(MeetingsErrors.SheetChangedBy, HttpStatusCode.Conflict);
        });
        Configure<OfficerRoleOptions>(roles => roles
            .Grant(MeetingsPermissions.View, Everybody)
            .Grant(MeetingsPermissions.Schedule, OfficerRole.VicePresident, OfficerRole.Secretary)
            .Grant(
                MeetingsPermissions.RecordAttendance, OfficerRole.VicePresident, OfficerRole.Secretary,
                OfficerRole.MembershipChair)
            .Grant(
                MeetingsPermissions.Visitors, OfficerRole.VicePresident, OfficerRole.Secretary,
                OfficerRole.VisitorHost));
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<UpkeepWorker>();
}
