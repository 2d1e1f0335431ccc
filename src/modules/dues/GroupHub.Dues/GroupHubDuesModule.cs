using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Workers;
using GroupHub.Foundation;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;
using static GroupHub.Chapters.OfficerRole;

namespace GroupHub.Dues;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpBackgroundWorkersModule))]
public sealed class GroupHubDuesModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubDuesModule>("GroupHub.Dues");
        Configure<OfficerRoleOptions>(GrantToOfficers);
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<RenewalReminderWorker>();

    /// <summary>Invoices are here because Billing knows no officers.</summary>
    private static void GrantToOfficers(OfficerRoleOptions offices) => offices
        .Grant(DuesPermissions.Applications, VicePresident, Secretary, MembershipChair, Observer)
        .Grant(DuesPermissions.DecideApplications, VicePresident, MembershipChair)
        .Grant(DuesPermissions.SendRenewalLinks, VicePresident, Secretary, Treasurer, MembershipChair)
        .Grant(BillingPermissions.Invoices, Treasurer, Observer)
        .Grant(BillingPermissions.RecordPayments, Treasurer)
        .Grant(BillingPermissions.Refund, Treasurer);
}
