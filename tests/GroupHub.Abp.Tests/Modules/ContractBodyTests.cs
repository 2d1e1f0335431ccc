using System.Net;
using GroupHub.Abp.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Tests.Modules;

/// <summary>What the stock pages post back is more than they mean; what they get is no more than they need.</summary>
public sealed class ContractBodyTests(ModulesApp app) : ModulesTest(app)
{
    private const string Users = "/api/identity/users", Roles = "/api/identity/roles", Profile = "/api/account/my-profile";

    [Fact]
    public async Task A_role_does_not_become_static_by_being_posted_so()
    {
        var admin = await As(await ATenant(), "admin");

        var made = (await admin.Post(Roles, new { name = "treasurer", isDefault = false, isPublic = true, isStatic = true, id = Guid.NewGuid(), tenantId = Guid.NewGuid() })).Succeeded();
        var changed = (await admin.Put($"{Roles}/{made.Id}", new { id = Guid.NewGuid(), name = "treasurer", isStatic = true, isPublic = true, concurrencyStamp = made.Value("concurrencyStamp") })).Succeeded();

        changed.Id.ShouldBe(made.Id);
        changed.Json.GetProperty("isStatic").GetBoolean().ShouldBeFalse();
        (await admin.Get($"{Roles}/all")).Items.Select(role => role.GetProperty("name").GetString()).ShouldContain("treasurer");
        (await admin.Delete($"{Roles}/{made.Id}")).Succeeded();
    }

    [Fact]
    public async Task A_role_changed_from_an_older_state_is_refused()
    {
        var admin = await As(await ATenant(), "admin");
        var made = await admin.Post(Roles, new { name = "treasurer", isPublic = true });
        (await admin.Put($"{Roles}/{made.Id}", new { name = "cashier", isPublic = true, concurrencyStamp = made.Value("concurrencyStamp") })).Succeeded();

        (await admin.Put($"{Roles}/{made.Id}", new { name = "bursar", isPublic = true, concurrencyStamp = made.Value("concurrencyStamp") })).Refused(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Nobody_gives_himself_roles_or_a_confirmed_address_through_the_profile()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant);
        var user = await As(tenant, name);

        (await user.Put(Profile, new
        {
            userName = name, email = $"{name}@elsewhere.example", emailConfirmed = true, isExternal = true, hasPassword = false, isActive = false,
            roleNames = new[] { "admin" }, extraProperties = new { IsHost = true },
        })).Succeeded();

        var kept = await Find(tenant, name);
        kept.Value("email").ShouldBe($"{name}@elsewhere.example");
        kept.Json.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
        kept.Json.GetProperty("isActive").GetBoolean().ShouldBeTrue();
        (await (await As(tenant, "admin")).Get($"{Users}/{kept.Id}/roles")).Items.ShouldBeEmpty();
        (await user.Get(Profile)).Json.GetProperty("isExternal").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_confirmed_address_is_no_longer_confirmed_once_it_is_another()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant);
        await Change(tenant, name, async (users, user) =>
        {
            user.SetEmailConfirmed(true);
            await users.UpdateAsync(user);
        });

        (await (await As(tenant, name)).Put(Profile, new { userName = name, email = $"{name}@elsewhere.example" })).Succeeded();

        (await Find(tenant, name)).Json.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_tenant_keeps_its_id_whatever_is_posted()
    {
        var host = await HostAdmin();
        var name = $"t{Guid.NewGuid():N}"[..12];
        var made = (await host.Post("/api/multi-tenancy/tenants", new { id = Guid.NewGuid(), name, adminEmailAddress = $"a@{name}.example", adminPassword = Password, isActive = false })).Succeeded();

        var changed = (await host.Put($"/api/multi-tenancy/tenants/{made.Id}", new { id = Guid.NewGuid(), name, concurrencyStamp = made.Value("concurrencyStamp"), extraProperties = new { Edition = "gold" } })).Succeeded();

        changed.Id.ShouldBe(made.Id);
        (await host.Get($"/api/abp/multi-tenancy/tenants/by-name/{name}")).Json.GetProperty("isActive").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task People_are_looked_up_without_anything_secret()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant);
        var looker = await As(tenant, await AUser(tenant, IdentityPermissions.UserLookup.Default));

        var found = (await looker.Get($"{Users}/lookup/search?filter={name}")).Succeeded();

        found.Items.ShouldHaveSingleItem().GetProperty("userName").GetString().ShouldBe(name);
        (await looker.Get($"{Users}/lookup/count?filter={name}")).Succeeded().Text.ShouldBe("1");
        (await looker.Get($"{Users}/lookup/by-username/{name}")).Succeeded().Id.ShouldNotBe(Guid.Empty);
        foreach (var secret in (string[])["password", "stamp", "lockout", "token"]) found.Text.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public async Task The_client_is_told_the_settings_it_needs_and_no_secret()
    {
        var admin = await HostAdmin();
        (await admin.Post("/api/setting-management/emailing", new
        {
            smtpHost = "mail.example", smtpPort = 25, smtpUserName = "mailer", smtpPassword = "swordfish", defaultFromAddress = "a@mail.example", defaultFromDisplayName = "A",
        })).Succeeded();

        var configuration = (await admin.Get("/api/abp/application-configuration")).Succeeded();

        var values = configuration.Json.GetProperty("setting").GetProperty("values");
        foreach (var name in (string[])["RequiredLength", "RequireDigit", "RequireLowercase", "RequireUppercase", "RequireNonAlphanumeric"]) values.TryGetProperty($"Abp.Identity.Password.{name}", out _).ShouldBeTrue(name);
        foreach (var name in (string[])["Abp.Account.IsSelfRegistrationEnabled", "Abp.Account.EnableLocalLogin", "Abp.Timing.TimeZone", "Abp.Localization.DefaultLanguage"]) values.TryGetProperty(name, out _).ShouldBeTrue(name);
        foreach (var secret in (string[])["swordfish", "mailer", "mail.example", "Smtp"]) values.ToString().ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public async Task A_reset_token_that_is_none_is_told_so_and_nothing_else()
    {
        var tenant = await ATenant();
        var admin = await Find(tenant, "admin");

        foreach (var userId in new[] { admin.Id, Guid.NewGuid() })
        {
            (await Visitor(tenant).Post("/api/account/verify-password-reset-token", new { userId, resetToken = "guessed" })).Succeeded().Text.ShouldBe("false");
        }
    }

    [Fact]
    public async Task Who_lost_the_phone_is_helped_by_an_administrator_but_not_by_himself()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant, IdentityPermissions.Users.Default, IdentityPermissions.Users.Update);
        await Change(tenant, name, async (users, user) =>
        {
            await users.ResetAuthenticatorKeyAsync(user);
            await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 2);
            await users.SetTwoFactorEnabledAsync(user, true);
        });
        var (id, admin) = ((await Find(tenant, name)).Id, (await Find(tenant, "admin")).Id);

        (await (await As(tenant, name)).Delete($"{Users}/{id}/second-factor")).Refused(HttpStatusCode.Forbidden, IdentityErrors.OwnSecondFactor);
        (await (await As(tenant, name)).Delete($"{Users}/{admin}/second-factor")).Refused(HttpStatusCode.Forbidden, IdentityErrors.UserMayDoMore);
        (await (await As(tenant, "admin")).Delete($"{Users}/{id}/second-factor")).Succeeded();

        await Change(tenant, name, async (users, user) =>
        {
            user.TwoFactorEnabled.ShouldBeFalse();
            (await users.CountRecoveryCodesAsync(user)).ShouldBe(0);
        });
    }

    private Task<bool> Change(Guid tenant, string userName, Func<IdentityUserManager, IdentityUser, Task> change) => App.InAsync(tenant, async services =>
    {
        var users = services.GetRequiredService<IdentityUserManager>();
        await change(users, (await users.FindByNameAsync(userName))!);
        return true;
    });
}
