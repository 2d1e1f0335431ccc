using System.Net;
using System.Text.Json;
using GroupHub.Abp.PermissionManagement;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Tests.Modules;

public sealed class PermissionTests(ModulesApp app) : ModulesTest(app)
{
    private const string Permissions = "/api/permission-management/permissions";

    [Fact]
    public async Task The_list_names_groups_parents_and_who_grants()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");
        var user = await Find(tenant, "admin");

        var list = (await admin.Get($"{Permissions}?providerName=U&providerKey={user.Id}")).Succeeded();

        list.Value("entityDisplayName").ShouldBe("admin");
        var create = Permission(list, IdentityPermissions.Users.Create);
        create.GetProperty("displayName").GetString().ShouldBe("Create");
        create.GetProperty("parentName").GetString().ShouldBe(IdentityPermissions.Users.Default);
        create.GetProperty("isGranted").GetBoolean().ShouldBeTrue();
        create.GetProperty("grantedProviders")[0].GetProperty("providerName").GetString().ShouldBe("R");
        list.Text.ShouldNotContain("AbpTenantManagement");
    }

    [Fact]
    public async Task Names_are_in_the_callers_language()
    {
        var admin = (await As(await ATenant(), "admin")).InGerman();

        (await admin.Get($"{Permissions}?providerName=R&providerKey=admin")).Text.ShouldContain("Benutzerverwaltung");
    }

    [Fact]
    public async Task A_change_counts_from_the_next_request()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, IdentityPermissions.Users.Default);
        var (user, admin) = (await As(tenant, name), await As(tenant, "admin"));
        (await user.Get("/api/identity/roles")).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await Change(admin, $"providerName=R&providerKey={name}", IdentityPermissions.Roles.Default, true)).Succeeded();

        (await user.Get("/api/identity/roles")).Succeeded();
    }

    [Fact]
    public async Task Nobody_grants_what_he_does_not_hold()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.ManagePermissions);

        var refused = await Change(await As(tenant, name), $"providerName=R&providerKey={name}", IdentityPermissions.Users.Default, true);

        refused.Refused(HttpStatusCode.Forbidden, PermissionManagementErrors.PermissionNotHeld);
    }

    [Fact]
    public async Task Nobody_takes_what_he_does_not_hold()
    {
        var tenant = await ATenant();
        var other = await AUser(tenant, IdentityPermissions.Users.Default);
        var helper = await As(tenant, await AUser(tenant, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.ManagePermissions));

        var refused = await Change(helper, $"providerName=R&providerKey={other}", IdentityPermissions.Users.Default, false);

        refused.Refused(HttpStatusCode.Forbidden, PermissionManagementErrors.PermissionNotHeld);
    }

    [Fact]
    public async Task A_permission_is_not_granted_without_its_parent()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, SamplePermissions.Read);

        var refused = await Change(await As(tenant, "admin"), $"providerName=R&providerKey={name}", IdentityPermissions.Users.Create, true);

        refused.Refused(HttpStatusCode.Forbidden, PermissionManagementErrors.ParentNotGranted);
    }

    [Fact]
    public async Task Who_loses_a_permission_loses_those_under_it()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, SamplePermissions.Read, SamplePermissions.Write);
        var admin = await As(tenant, "admin");

        (await Change(admin, $"providerName=R&providerKey={name}", SamplePermissions.Read, false)).Succeeded();

        var list = await admin.Get($"{Permissions}?providerName=R&providerKey={name}");
        Permission(list, SamplePermissions.Write).GetProperty("isGranted").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_administrators_role_keeps_all_permissions()
    {
        var refused = await Change(
            await As(await ATenant(), "admin"), "providerName=R&providerKey=admin", IdentityPermissions.Users.Default, false);

        refused.Refused(HttpStatusCode.Forbidden, PermissionManagementErrors.AdminKeepsAll);
    }

    [Theory]
    [InlineData("No.Such.Permission")]
    [InlineData(SamplePermissions.Host)]
    public async Task A_permission_that_does_not_exist_on_this_side_is_refused(string permission)
    {
        var refused = await Change(await As(await ATenant(), "admin"), "providerName=R&providerKey=member", permission, true);

        refused.Refused(HttpStatusCode.Forbidden, PermissionManagementErrors.UnknownPermission);
    }

    [Fact]
    public async Task Permissions_of_another_tenants_user_are_not_found()
    {
        var theirs = await Find(await ATenant(), "admin");

        var refused = await (await As(await ATenant(), "admin")).Get($"{Permissions}?providerName=U&providerKey={theirs.Id}");

        refused.Refused(HttpStatusCode.NotFound);
    }

    private static Task<Reply> Change(Caller caller, string holder, string name, bool isGranted) =>
        caller.Put($"{Permissions}?{holder}", new { permissions = new[] { new { name, isGranted } } });

    private static JsonElement Permission(Reply list, string name) => list.Json.GetProperty("groups").EnumerateArray()
        .SelectMany(group => group.GetProperty("permissions").EnumerateArray())
        .Single(permission => permission.GetProperty("name").GetString() == name);
}
