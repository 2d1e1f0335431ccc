using System.Net;
using GroupHub.Abp.Identity;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Tests.Modules;

public sealed class IdentityGuardTests(ModulesApp app) : ModulesTest(app)
{
    private const string Users = "/api/identity/users";
    private static readonly string[] Manager =
        [IdentityPermissions.Users.Default, IdentityPermissions.Users.Create, IdentityPermissions.Users.Update, IdentityPermissions.Users.Delete];

    [Fact]
    public async Task Nobody_deletes_himself()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");

        var refused = await admin.Delete($"{Users}/{(await Find(tenant, "admin")).Id}");

        refused.Refused(HttpStatusCode.Forbidden, IdentityErrorCodes.UserSelfDeletion);
    }

    [Fact]
    public async Task Nobody_deactivates_himself()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, Manager);

        var refused = await (await As(tenant, name)).Put($"{Users}/{(await Find(tenant, name)).Id}", Changed(name, isActive: false));

        refused.Refused(HttpStatusCode.Forbidden, IdentityErrors.SelfDeactivation);
    }

    [Fact]
    public async Task Nobody_gives_a_role_that_allows_more_than_he_may()
    {
        var tenant = await ATenant();
        var manager = await As(tenant, await AUser(tenant, Manager));

        (await manager.Post(Users, NewUser("eve", "admin"))).Refused(HttpStatusCode.Forbidden, IdentityErrors.RoleNotHeld);
        (await manager.Get($"{Users}/by-username/eve")).Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_role_that_allows_no_more_than_the_giver_may_is_given()
    {
        var tenant = await ATenant();
        var manager = await As(tenant, await AUser(tenant, [.. Manager, SamplePermissions.Read]));

        (await manager.Post(Users, NewUser("eve", "member"))).Succeeded();
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused()
    {
        var admin = await As(await ATenant(), "admin");

        (await admin.Post(Users, NewUser("eve", "emperor"))).Refused(HttpStatusCode.Forbidden, IdentityErrors.UnknownRole);
    }

    [Fact]
    public async Task Nobody_changes_a_user_who_may_do_more()
    {
        var tenant = await ATenant();
        var manager = await As(tenant, await AUser(tenant, Manager));
        var admin = await Find(tenant, "admin");

        var stolen = Changed("admin", isActive: true, password: "Stolen-2026");
        (await manager.Put($"{Users}/{admin.Id}", stolen)).Refused(HttpStatusCode.Forbidden, IdentityErrors.UserMayDoMore);
        (await manager.Delete($"{Users}/{admin.Id}")).Refused(HttpStatusCode.Forbidden, IdentityErrors.UserMayDoMore);
        (await manager.Put($"{Users}/{admin.Id}/roles", new { roleNames = Array.Empty<string>() }))
            .Refused(HttpStatusCode.Forbidden, IdentityErrors.UserMayDoMore);
    }

    [Fact]
    public async Task The_last_admin_keeps_the_role_and_the_account()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");
        var id = (await Find(tenant, "admin")).Id;

        (await admin.Put($"{Users}/{id}/roles", new { roleNames = Array.Empty<string>() }))
            .Refused(HttpStatusCode.Forbidden, IdentityErrors.LastAdmin);
        var deputy = await As(tenant, await AUser(tenant, await AllThatAnAdminMay(tenant)));
        (await deputy.Delete($"{Users}/{id}")).Refused(HttpStatusCode.Forbidden, IdentityErrors.LastAdmin);
        (await deputy.Put($"{Users}/{id}", Changed("admin", isActive: false))).Refused(HttpStatusCode.Forbidden, IdentityErrors.LastAdmin);

        (await admin.Post(Users, NewUser("second", "admin"))).Succeeded();
        (await admin.Put($"{Users}/{id}/roles", new { roleNames = Array.Empty<string>() })).Succeeded();
        (await deputy.Put($"{Users}/{id}", Changed("admin", isActive: false))).Succeeded();
        (await deputy.Delete($"{Users}/{id}")).Succeeded();
    }

    [Fact]
    public async Task An_inactive_admin_does_not_count_as_one_who_remains()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");
        var second = (await admin.Post(Users, NewUser("second", "admin"))).Succeeded();
        (await admin.Put($"{Users}/{second.Id}", Changed("second", isActive: false))).Succeeded();

        var refused = await admin.Put($"{Users}/{(await Find(tenant, "admin")).Id}/roles", new { roleNames = Array.Empty<string>() });

        refused.Refused(HttpStatusCode.Forbidden, IdentityErrors.LastAdmin);
    }

    [Fact]
    public async Task A_deactivated_user_is_signed_out_everywhere()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, Manager);
        var user = await As(tenant, name);

        (await (await As(tenant, "admin")).Put($"{Users}/{(await Find(tenant, name)).Id}", Changed(name, isActive: false))).Succeeded();

        (await user.Get(Users)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_tenants_user_is_not_found_by_any_way()
    {
        var theirs = await Find(await ATenant(), "admin");
        var mine = await As(await ATenant(), "admin");

        (await mine.Get($"{Users}/{theirs.Id}")).Refused(HttpStatusCode.NotFound);
        (await mine.Put($"{Users}/{theirs.Id}", Changed("ada", isActive: true))).Refused(HttpStatusCode.NotFound);
        (await mine.Delete($"{Users}/{theirs.Id}")).Succeeded();
        (await mine.Get(Users)).Json.GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    private async Task<string[]> AllThatAnAdminMay(Guid tenant)
    {
        var granted = (await (await As(tenant, "admin")).Get("/api/permission-management/permissions?providerName=R&providerKey=admin")).Succeeded();
        return
        [
            .. from part in granted.Json.GetProperty("groups").EnumerateArray()
               from permission in part.GetProperty("permissions").EnumerateArray()
               where permission.GetProperty("isGranted").GetBoolean()
               select permission.GetProperty("name").GetString(),
        ];
    }

    private static object Changed(string userName, bool isActive, string password = "") => new
    {
        userName, email = $"{userName}@people.example", isActive, lockoutEnabled = true, password,
    };
}
