using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Abp.Account;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Account.Settings;
using Volo.Abp.SettingManagement;

namespace GroupHub.Abp.Tests.Modules;

public sealed partial class AccountTests(ModulesApp app) : ModulesTest(app)
{
    private const string Account = "/api/account";

    [Fact]
    public async Task Nobody_registers_himself_unless_the_association_lets_him()
    {
        var tenant = await ATenant();
        var visitor = Visitor(tenant);
        var registration = new { userName = "eve", emailAddress = "eve@people.example", password = Password, appName = "Angular" };
        (await visitor.Post($"{Account}/register", registration)).Refused(HttpStatusCode.Forbidden, AccountErrors.SelfRegistrationDisabled);

        await App.InAsync(tenant, services => services.GetRequiredService<ISettingManager>()
            .SetForTenantAsync(tenant, AccountSettingNames.IsSelfRegistrationEnabled, "true"));
        var made = (await visitor.Post($"{Account}/register", registration)).Succeeded();

        var roles = await (await As(tenant, "admin")).Get($"/api/identity/users/{made.Id}/roles");
        roles.Items.ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("member");
    }

    [Fact]
    public async Task A_reset_link_answers_the_same_for_a_known_and_an_unknown_address_and_mails_only_the_known()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant);
        var visitor = Visitor(tenant);
        var mails = App.Services.GetRequiredService<FakeMails>();

        var unknown = await visitor.Post($"{Account}/send-password-reset-code", new { email = "nobody@people.example", appName = "Angular" });
        var known = await visitor.Post($"{Account}/send-password-reset-code", new { email = $"{name}@people.example", appName = "Angular" });

        (unknown.Status, unknown.Text).ShouldBe((known.Status, known.Text));
        (await mails.FirstToAsync($"{name}@people.example")).ShouldContain("/Account/ResetPassword?userId=");
        mails.To("nobody@people.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_mailed_link_sets_a_new_password_once()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant);
        var visitor = Visitor(tenant);
        await visitor.Post($"{Account}/send-password-reset-code", new { email = $"{name}@people.example", appName = "Angular" });
        var link = Link().Match(await App.Services.GetRequiredService<FakeMails>().FirstToAsync($"{name}@people.example"));
        var (userId, resetToken) = (link.Groups["user"].Value, Uri.UnescapeDataString(link.Groups["token"].Value));

        (await visitor.Post($"{Account}/verify-password-reset-token", new { userId, resetToken })).Text.ShouldBe("true");
        (await visitor.Post($"{Account}/reset-password", new { userId, resetToken, password = "Better-2026" })).Succeeded();

        var again = await visitor.Post($"{Account}/reset-password", new { userId, resetToken, password = "Worse-2026" });
        again.Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:InvalidToken");
        (await ChangePassword(await As(tenant, name), "Better-2026", "Third-2026")).Succeeded();
    }

    [Fact]
    public async Task An_unknown_user_and_a_wrong_token_are_refused_alike()
    {
        var tenant = await ATenant();
        var known = await Find(tenant, "admin");

        foreach (var userId in new[] { known.Id, Guid.NewGuid() })
        {
            (await Visitor(tenant).Post($"{Account}/reset-password", new { userId, resetToken = "guessed", password = "Stolen-2026" }))
                .Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:InvalidToken");
        }
    }

    [Fact]
    public async Task A_profile_is_read_and_changed_by_its_owner_without_a_stamp()
    {
        var tenant = await ATenant();
        var name = await AUser(tenant);
        var user = await As(tenant, name);
        var profile = (await user.Get($"{Account}/my-profile")).Succeeded();
        profile.Json.GetProperty("hasPassword").GetBoolean().ShouldBeTrue();

        var changed = (await user.Put($"{Account}/my-profile", new
        {
            userName = name, email = $"{name}@people.example", name = "Ada", surname = "", phoneNumber = "", extraProperties = new { },
        })).Succeeded();

        changed.Value("name").ShouldBe("Ada");
        (await Visitor(tenant).Get($"{Account}/my-profile")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_password_is_changed_only_by_who_knows_the_current_one()
    {
        var tenant = await ATenant();
        var user = await As(tenant, await AUser(tenant));

        (await ChangePassword(user, "guessed", "Better-2026")).Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:PasswordMismatch");
        (await ChangePassword(user, Password, "Better-2026")).Succeeded();
        (await ChangePassword(user, Password, "Worse-2026")).Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:PasswordMismatch");
    }

    private static Task<Reply> ChangePassword(Caller user, string currentPassword, string newPassword) =>
        user.Post($"{Account}/my-profile/change-password", new { currentPassword, newPassword });

    [GeneratedRegex("userId=(?<user>[^&]+)&amp;resetToken=(?<token>[^&\"]+)")]
    private static partial Regex Link();
}
