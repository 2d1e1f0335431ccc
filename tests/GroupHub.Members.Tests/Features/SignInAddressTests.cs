using System.Net;
using GroupHub.Chapters;
using GroupHub.Members.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Volo.Abp.Identity;

namespace GroupHub.Members.Tests.Features;

/// <summary>Whoever has the address of an account has the account: a new password goes there.</summary>
public sealed class SignInAddressTests(GroupHubApp app) : MembersTest(app)
{
    private const string Me = "/api/members/me";

    [Fact]
    public async Task A_secretary_does_not_get_hold_of_an_admins_account()
    {
        var chapter = await App.Chapter(Acme);
        var (admin, secretary) = (await AdminIn(chapter), As(await App.Officer(Acme, chapter, OfficerRole.Secretary)));
        var address = await AddressOf(admin);
        var profile = await secretary.Get<MyProfile>(address);

        var refusal = await secretary.PutAndFail(address, profile with { Email = NewEmail("eve") });

        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Error.Code.ShouldBe(MembersErrors.EmailIsForSigningIn);
        (await secretary.Get<MyProfile>(address)).Email.ShouldBe(admin.Email);
        (await App.FindUser(Acme.Id, Acme.Slug, admin.Email)).UserId.ShouldBe(admin.UserId);
        (await secretary.Put<MyProfile>(address, profile with { Town = "Linden" })).Town.ShouldBe("Linden");
    }

    [Fact]
    public async Task A_secretary_mends_the_address_of_somebody_who_does_not_sign_in()
    {
        var chapter = await App.Chapter(Acme);
        var secretary = As(await App.Officer(Acme, chapter, OfficerRole.Secretary));
        var memberId = await App.Member(Acme, Ada());
        await App.Belongs(Acme, memberId, chapter);
        var (address, email) = ($"/api/members/{memberId}", NewEmail());

        var profile = await secretary.Put<MyProfile>(address, await secretary.Get<MyProfile>(address) with { Email = email });

        profile.Email.ShouldBe(email);
    }

    [Fact]
    public async Task Who_manages_users_moves_an_account_but_none_that_may_do_more()
    {
        var (manager, ada, admin) = (As(await UserManager()), await SignedUp(), await AdminIn(await App.Chapter(Acme)));
        var email = NewEmail();

        await Move(manager, ada, email);
        var refusal = await manager.PutAndFail(await AddressOf(admin), await Admin.Get<MyProfile>(await AddressOf(admin)) with { Email = NewEmail("eve") });

        (await App.FindUser(Acme.Id, Acme.Slug, email)).UserId.ShouldBe(ada.UserId);
        (await LettersTo(ada.Email)).ShouldHaveSingleItem();
        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await App.FindUser(Acme.Id, Acme.Slug, admin.Email)).UserId.ShouldBe(admin.UserId);
    }

    [Fact]
    public async Task The_old_address_is_told_and_other_sessions_end()
    {
        var ada = await SignedUp();
        var (me, email, stamp) = (As(ada), NewEmail(), await StampOf(ada));

        await me.Put<MyProfile>(Me, await me.Get<MyProfile>(Me) with { Email = email });

        var letter = (await LettersTo(ada.Email)).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("You sign in with another address now");
        letter.HtmlBody!.ShouldNotContain(email, customMessage: "whoever reads the old mailbox need not learn the new one");
        (await LettersTo(email)).ShouldBeEmpty();
        (await StampOf(ada)).ShouldNotBe(stamp);
    }

    [Fact]
    public async Task The_old_address_is_told_whichever_page_was_used()
    {
        var (ada, email) = (await SignedUp(), NewEmail());

        await As(ada).Put("/api/account/my-profile", new { userName = ada.Email, email });

        (await LettersTo(ada.Email)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_is_told_of_a_change_of_the_town()
    {
        var ada = await SignedUp();

        await As(ada).Put<MyProfile>(Me, await As(ada).Get<MyProfile>(Me) with { Town = "Linden", Email = ada.Email.ToUpperInvariant() });

        (await LettersTo(ada.Email)).ShouldBeEmpty();
    }

    private async Task<TestUser> AdminIn(Guid chapter)
    {
        var user = await SignedUp();
        await App.Belongs(Acme, await MemberIdOf(user), chapter);
        await Admin.Put($"/api/identity/users/{user.UserId}/roles", new { roleNames = (string[])["admin", MembersRoles.Member] });
        return user;
    }

    private async Task<TestUser> UserManager()
    {
        var user = await SignedUp();
        string[] names = [IdentityPermissions.Users.Default, IdentityPermissions.Users.Update, MembersPermissions.View, MembersPermissions.Edit];
        await Admin.Put(
            $"/api/permission-management/permissions?providerName=U&providerKey={user.UserId}",
            new { permissions = names.Select(name => new { name, isGranted = true }) });
        return user;
    }

    private async Task Move(Caller by, TestUser user, string email)
    {
        var address = await AddressOf(user);
        await by.Put<MyProfile>(address, await by.Get<MyProfile>(address) with { Email = email });
    }

    private async Task<string> AddressOf(TestUser user) => $"/api/members/{await MemberIdOf(user)}";

    private async Task<Guid> MemberIdOf(TestUser user) => (await Ask(people => people.FindByUserAsync(user.UserId)))!.Id;

    private async Task<IReadOnlyList<MimeMessage>> LettersTo(string email)
    {
        await App.Settled();
        return App.Mails.To(email);
    }

    private Task<string> StampOf(TestUser user) => Within(Acme, async services =>
        (await services.GetRequiredService<IdentityUserManager>().GetByIdAsync(user.UserId)).SecurityStamp);
}
