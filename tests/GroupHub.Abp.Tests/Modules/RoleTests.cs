using System.Net;
using GroupHub.Abp.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;

namespace GroupHub.Abp.Tests.Modules;

public sealed class RoleTests(ModulesApp app) : ModulesTest(app)
{
    private const string Roles = "/api/identity/roles";

    [Fact]
    public async Task A_tenant_starts_with_the_static_roles_admin_and_member()
    {
        var admin = await As(await ATenant(), "admin");

        var roles = (await admin.Get($"{Roles}/all")).Succeeded().Items;

        roles.Select(role => role.GetProperty("name").GetString()).ShouldBe(["admin", "member"]);
        roles.ShouldAllBe(role => role.GetProperty("isStatic").GetBoolean());
        roles[1].GetProperty("isDefault").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_static_role_is_not_renamed()
    {
        var (admin, role) = await AdminAndRole("member");

        var refused = await admin.Put($"{Roles}/{role.GetProperty("id").GetGuid()}", new { name = "friend", isDefault = true });

        refused.Refused(HttpStatusCode.Forbidden, IdentityErrorCodes.StaticRoleRenaming);
    }

    [Fact]
    public async Task A_static_role_is_not_deleted()
    {
        var (admin, role) = await AdminAndRole("member");

        var refused = await admin.Delete($"{Roles}/{role.GetProperty("id").GetGuid()}");

        refused.Refused(HttpStatusCode.Forbidden, IdentityErrorCodes.StaticRoleDeletion);
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_permissions()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, IdentityPermissions.Roles.Default);
        var admin = await As(tenant, "admin");
        var role = (await admin.Get($"{Roles}?filter={name}")).Items.ShouldHaveSingleItem();

        (await admin.Put($"{Roles}/{role.GetProperty("id").GetGuid()}", new { name = "helpers", isPublic = true })).Succeeded();

        (await (await As(tenant, name)).Get(Roles)).Succeeded();
    }

    [Fact]
    public async Task A_deleted_role_takes_its_permissions_with_it()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, IdentityPermissions.Roles.Default);
        var admin = await As(tenant, "admin");
        var role = (await admin.Get($"{Roles}?filter={name}")).Items.ShouldHaveSingleItem();

        (await admin.Delete($"{Roles}/{role.GetProperty("id").GetGuid()}")).Succeeded();

        (await (await As(tenant, name)).Get(Roles)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.Post(Roles, new { name })).Succeeded();
        (await admin.Get($"/api/permission-management/permissions?providerName=R&providerKey={name}")).Text.ShouldNotContain("\"isGranted\":true");
    }

    [Fact]
    public async Task Nobody_changes_a_role_that_allows_more_than_he_may()
    {
        var tenant = await ATenant();
        var helper = await As(tenant, await AUser(tenant, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.Update));
        var role = (await helper.Get($"{Roles}?filter=admin")).Items.ShouldHaveSingleItem();

        var refused = await helper.Put($"{Roles}/{role.GetProperty("id").GetGuid()}", new { name = "admin", isDefault = true });

        refused.Refused(HttpStatusCode.Forbidden, GroupHub.Abp.Identity.IdentityErrors.RoleMayDoMore);
    }

    [Fact]
    public async Task What_an_admin_took_from_the_members_stays_away_at_the_next_start()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");
        var member = "/api/permission-management/permissions?providerName=R&providerKey=member";
        (await admin.Get(member)).Text.ShouldContain("\"isGranted\":true");
        (await admin.Put(member, new { permissions = new[] { new { name = SamplePermissions.Read, isGranted = false } } })).Succeeded();

        await App.InAsync(tenant, services => services.GetRequiredService<IDataSeeder>().SeedAsync(tenant));

        (await admin.Get(member)).Text.ShouldNotContain("\"isGranted\":true");
    }

    [Fact]
    public async Task A_permission_that_came_with_a_new_version_reaches_the_administrators_at_the_next_start()
    {
        var tenant = await ATenant();
        await App.InAsync(tenant, services => services.GetRequiredService<IRepository<PermissionGrant, Guid>>()
            .DeleteAsync(grant => grant.Name == SamplePermissions.Read && grant.ProviderKey == "admin"));
        await App.InAsync(null, services => services.GetRequiredService<ISettingManager>().DeleteAsync("G", ""));

        await App.InAsync(null, services => services.GetRequiredService<RoleUpkeep>().RunAsync());

        var granted = await App.InAsync(tenant, services => services.GetRequiredService<IRepository<PermissionGrant, Guid>>()
            .AnyAsync(grant => grant.Name == SamplePermissions.Read && grant.ProviderKey == "admin"));
        granted.ShouldBeTrue();
    }

    private async Task<(Caller Admin, System.Text.Json.JsonElement Role)> AdminAndRole(string name)
    {
        var admin = await As(await ATenant(), "admin");
        return (admin, (await admin.Get($"{Roles}?filter={name}")).Items.ShouldHaveSingleItem());
    }
}
