using GroupHub.Chapters.Officers;
using GroupHub.Chapters.Workers;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;
using static GroupHub.Chapters.OfficerRole;

namespace GroupHub.Chapters;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpBackgroundWorkersModule))]
public sealed class GroupHubChaptersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubChaptersModule>("GroupHub.Chapters");
        Configure<AbpPermissionOptions>(options => options.ValueProviders.Add<OfficerPermissionValueProvider>());
        Configure<OfficerRoleOptions>(GrantToOfficers);
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<DayWorker>();

    /// <summary>
    /// A president may whatever anybody of these may. Profiles are here because Members knows no officers.
    /// </summary>
    private static void GrantToOfficers(OfficerRoleOptions offices) => offices
        .Grant(ChaptersPermissions.View, Enum.GetValues<OfficerRole>())
        .Grant(ChaptersPermissions.Manage, VicePresident, Secretary)
        .Grant(ChaptersPermissions.AppointOfficers)
        .Grant(MembersPermissions.View, VicePresident, Secretary, MembershipChair)
        .Grant(MembersPermissions.Edit, Secretary);
}
