using System.Net;
using GroupHub.Chapters;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;

namespace GroupHub.Members.Tests.Features;

/// <summary>Who may erase whom (R63). That nothing is left is shown where all modules are.</summary>
public sealed class RemovalTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task The_account_goes_with_the_person()
    {
        var (id, account) = await AMember();

        (await Remove(Admin, id)).ShouldBe(HttpStatusCode.OK);
        await App.Settled();

        (await Admin.Get($"/api/members/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Admin.Get($"/api/identity/users/{account.UserId}")).ShouldBe(HttpStatusCode.NotFound);
        (await As(account).Get("/api/members/me")).ShouldBe(HttpStatusCode.NotFound);
        await Should.ThrowAsync<InvalidOperationException>(() => App.FindUser(Acme.Id, Acme.Slug, account.Email));
    }

    [Fact]
    public async Task Pressing_twice_erases_once_and_breaks_nothing()
    {
        var (id, _) = await AMember();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Remove(Admin, id)));

        answers.Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound]);
    }

    [Fact]
    public async Task The_address_is_free_for_somebody_new()
    {
        var (id, account) = await AMember();
        await Remove(Admin, id);
        await App.Settled();

        var again = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Byron", Email = account.Email });

        again.ShouldNotBe(id);
        (await App.Account(Acme, again)).UserId.ShouldNotBe(account.UserId);
    }

    [Fact]
    public async Task Members_officers_visitors_and_other_associations_erase_nobody()
    {
        var (id, account) = await AMember();
        var chapter = await App.Chapter(Acme);
        await App.Belongs(Acme, id, chapter);
        var president = await App.Officer(Acme, chapter, OfficerRole.President);

        (await Remove(As(account), id)).ShouldBe(HttpStatusCode.Forbidden);
        (await Remove(As(president), id)).ShouldBe(HttpStatusCode.Forbidden);
        (await Remove(As(Globex.Admin), id)).ShouldBe(HttpStatusCode.NotFound);
        (await Remove(Visitor, id)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Admin.Get($"/api/members/{id}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_erases_themselves_and_so_not_the_last_administrator()
    {
        var association = await App.Found($"erasing{Guid.NewGuid():N}"[..20]);
        var person = new NewPerson { FirstName = "Nora", LastName = "Adams", Email = association.Admin.Email };
        var id = (await App.In(association, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([person])))[0];
        await App.In(association, services => services.GetRequiredService<IMemberAccounts>().OpenAccountAsync(id));

        using var refused = await App.As(association.Admin).Http.DeleteAsync($"/api/members/{id}");

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(IdentityErrorCodes.UserSelfDeletion);
        (await App.As(association.Admin).Get($"/api/members/{id}")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<(Guid Id, TestUser Account)> AMember()
    {
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Byron", Email = NewEmail() });
        return (id, await App.Account(Acme, id));
    }

    private static async Task<HttpStatusCode> Remove(Caller caller, Guid id)
    {
        using var response = await caller.Http.DeleteAsync($"/api/members/{id}");
        return response.StatusCode;
    }
}
