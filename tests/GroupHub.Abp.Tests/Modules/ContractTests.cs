using System.Net;
using Volo.Abp.Account.Settings;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Abp.Tests.Modules;

/// <summary>What ABP's Angular packages call, row by row, where no other test has it already.</summary>
public sealed class ContractTests(ModulesApp app) : ModulesTest(app)
{
    private const string Unknown = "00000000-0000-0000-0000-0000000000aa";

    public static TheoryData<string, string, string> OfAssociations() => new()
    {
        { "GET", "identity/users", IdentityPermissions.Users.Default },
        { "GET", $"identity/users/{Unknown}", IdentityPermissions.Users.Default },
        { "POST", "identity/users", IdentityPermissions.Users.Create },
        { "PUT", $"identity/users/{Unknown}", IdentityPermissions.Users.Update },
        { "DELETE", $"identity/users/{Unknown}", IdentityPermissions.Users.Delete },
        { "GET", "identity/users/assignable-roles", IdentityPermissions.Users.Default },
        { "GET", $"identity/users/{Unknown}/roles", IdentityPermissions.Users.Default },
        { "PUT", $"identity/users/{Unknown}/roles", IdentityPermissions.Users.Update },
        { "DELETE", $"identity/users/{Unknown}/second-factor", IdentityPermissions.Users.Update },
        { "GET", "identity/users/by-username/ada", IdentityPermissions.Users.Default },
        { "GET", "identity/users/by-email/ada@people.example", IdentityPermissions.Users.Default },
        { "GET", $"identity/users/lookup/{Unknown}", IdentityPermissions.UserLookup.Default },
        { "GET", "identity/users/lookup/by-username/ada", IdentityPermissions.UserLookup.Default },
        { "GET", "identity/users/lookup/search", IdentityPermissions.UserLookup.Default },
        { "GET", "identity/users/lookup/count", IdentityPermissions.UserLookup.Default },
        { "GET", "identity/roles", IdentityPermissions.Roles.Default },
        { "GET", "identity/roles/all", IdentityPermissions.Roles.Default },
        { "GET", $"identity/roles/{Unknown}", IdentityPermissions.Roles.Default },
        { "POST", "identity/roles", IdentityPermissions.Roles.Create },
        { "PUT", $"identity/roles/{Unknown}", IdentityPermissions.Roles.Update },
        { "DELETE", $"identity/roles/{Unknown}", IdentityPermissions.Roles.Delete },
        { "GET", "permission-management/permissions?providerName=R&providerKey=admin", IdentityPermissions.Roles.ManagePermissions },
        { "GET", $"permission-management/permissions?providerName=U&providerKey={Unknown}", IdentityPermissions.Users.ManagePermissions },
        { "GET", "setting-management/emailing", SettingManagementPermissions.Emailing },
        { "POST", "setting-management/emailing", SettingManagementPermissions.Emailing },
        { "POST", "setting-management/emailing/send-test-email", SettingManagementPermissions.EmailingTest },
        { "GET", "setting-management/timezone", SettingManagementPermissions.TimeZone },
        { "GET", "setting-management/timezone/timezones", SettingManagementPermissions.TimeZone },
        { "POST", "setting-management/timezone?timezone=Europe/Berlin", SettingManagementPermissions.TimeZone },
    };

    public static TheoryData<string, string, string> OfTheHost() => new()
    {
        { "GET", "multi-tenancy/tenants", TenantManagementPermissions.Tenants.Default },
        { "GET", $"multi-tenancy/tenants/{Unknown}", TenantManagementPermissions.Tenants.Default },
        { "POST", "multi-tenancy/tenants", TenantManagementPermissions.Tenants.Create },
        { "PUT", $"multi-tenancy/tenants/{Unknown}", TenantManagementPermissions.Tenants.Update },
        { "DELETE", $"multi-tenancy/tenants/{Unknown}", TenantManagementPermissions.Tenants.Delete },
        { "GET", $"feature-management/features?providerName=T&providerKey={Unknown}", TenantManagementPermissions.Tenants.ManageFeatures },
        { "DELETE", $"feature-management/features?providerName=T&providerKey={Unknown}", TenantManagementPermissions.Tenants.ManageFeatures },
        { "GET", "feature-management/features?providerName=T", FeatureManagementPermissions.ManageHostFeatures },
    };

    [Theory, MemberData(nameof(OfAssociations))]
    public async Task A_call_needs_its_permission_and_no_other(string method, string path, string permission) =>
        await ShouldNeed(await ATenant(), method, path, permission);

    [Theory, MemberData(nameof(OfTheHost))]
    public async Task A_call_at_the_host_needs_its_permission_and_no_other(string method, string path, string permission) =>
        await ShouldNeed(null, method, path, permission);

    [Theory]
    [InlineData("identity/users")]
    [InlineData("identity/roles")]
    [InlineData("multi-tenancy/tenants")]
    public async Task A_page_has_at_most_a_thousand_lines(string list)
    {
        var admin = await HostAdmin();

        (await admin.Get($"/api/{list}?maxResultCount=1000")).Succeeded();
        (await admin.Get($"/api/{list}?maxResultCount=1001")).Refused(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("identity/users")]
    [InlineData("identity/roles")]
    [InlineData("multi-tenancy/tenants")]
    public async Task Deleting_what_is_not_there_is_done_already(string list) =>
        (await (await HostAdmin()).Delete($"/api/{list}/{Unknown}")).Succeeded();

    [Fact]
    public async Task The_roles_of_a_user_are_read_and_set()
    {
        var admin = await As(await ATenant(), "admin");
        var ada = await admin.Post("/api/identity/users", NewUser("ada", "member"));

        (await admin.Put($"/api/identity/users/{ada.Id}/roles", new { roleNames = new[] { "admin" } })).Succeeded();

        var roles = (await admin.Get($"/api/identity/users/{ada.Id}/roles")).Succeeded().Items;
        roles.ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("admin");
    }

    [Fact]
    public async Task Nobody_by_that_name_is_nothing_and_no_error()
    {
        var admin = await As(await ATenant(), "admin");

        (await admin.Get("/api/identity/users/by-username/nobody")).Succeeded().Text.ShouldBeEmpty();
        (await admin.Get("/api/identity/users/by-email/nobody@people.example")).Succeeded().Text.ShouldBeEmpty();
        (await admin.Get($"/api/identity/users/lookup/{Unknown}")).Succeeded().Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task Permissions_are_read_group_by_group()
    {
        var admin = await As(await ATenant(), "admin");

        var read = await admin.Get($"/api/permission-management/permissions/by-group?groupName={IdentityPermissions.GroupName}&providerName=R&providerKey=member");

        read.Succeeded().Json.GetProperty("groups").EnumerateArray().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe(IdentityPermissions.GroupName);
    }

    [Fact]
    public async Task A_database_of_its_own_is_not_for_the_page_to_say() =>
        (await (await HostAdmin()).Get($"/api/multi-tenancy/tenants/{await ATenant()}/default-connection-string")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Who_may_register_gets_the_role_of_new_users_and_no_other()
    {
        var tenant = await ATenant();
        await App.InAsync(tenant, services => services.GetRequiredService<ISettingManager>()
            .SetForCurrentTenantAsync(AccountSettingNames.IsSelfRegistrationEnabled, "true"));

        var made = await Visitor(tenant).Post("/api/account/register", new
        {
            userName = "ada", emailAddress = "ada@people.example", password = Password, appName = "Angular", roleNames = new[] { "admin" }, isActive = false,
        });

        made.Succeeded().Json.GetProperty("isActive").GetBoolean().ShouldBeTrue();
        var roles = (await (await As(tenant, "admin")).Get($"/api/identity/users/{made.Id}/roles")).Items;
        roles.ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("member");
    }

    private async Task ShouldNeed(Guid? tenant, string method, string path, string permission)
    {
        var parent = permission[..permission.LastIndexOf('.')];
        string[] wanted = parent.Contains('.', StringComparison.Ordinal) ? [parent, permission] : [permission];
        var holder = await As(tenant, await AUser(tenant, wanted));
        var other = await As(tenant, await AUser(tenant));

        (await Call(Visitor(tenant), method, path)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Call(other, method, path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Call(holder, method, path)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    private static Task<Reply> Call(Caller caller, string method, string path) => method switch
    {
        "GET" => caller.Get($"/api/{path}"),
        "POST" => caller.Post($"/api/{path}", new { }),
        "PUT" => caller.Put($"/api/{path}", new { roleNames = Array.Empty<string>() }),
        _ => caller.Delete($"/api/{path}"),
    };
}
