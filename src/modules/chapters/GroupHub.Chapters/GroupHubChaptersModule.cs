using GroupHub.Chapters.Officers;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Modularity;
using static GroupHub.Chapters.OfficerRole;

namespace GroupHub.Chapters;

[DependsOn(typeof(GroupHubFoundationModule))]
public sealed class GroupHubChaptersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubChaptersModule>("GroupHub.Chapters");
        Configure<AbpPermissionOptions>(options => options.ValueProviders.Add<OfficerPermissionValueProvider>());
        Configure<OfficerRoleOptions>(GrantToOfficers);
    }

    /// <summary>A president may whatever anybody of these may. Profiles are here because Members knows no officers.</summary>
    private static void GrantToOfficers(OfficerRoleOptions offices) => offices
        .Grant(ChaptersPermissions.View, Enum.GetValues<OfficerRole>())
        .Grant(ChaptersPermissions.Manage, VicePresident, Secretary)
        .Grant(ChaptersPermissions.AppointOfficers)
        .Grant(MembersPermissions.View, VicePresident, Secretary, MembershipChair)
        .Grant(MembersPermissions.Edit, Secretary);
}
