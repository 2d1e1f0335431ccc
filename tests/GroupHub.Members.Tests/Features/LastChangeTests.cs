using GroupHub.Chapters;
using GroupHub.Members.Features;
using GroupHub.TestKit;

namespace GroupHub.Members.Tests.Features;

/// <summary>Whose change came too late is told who was first, as far as that is for them to know.</summary>
public sealed class LastChangeTests(GroupHubApp app) : MembersTest(app)
{
    private const string Me = "/api/members/me";

    [Fact]
    public async Task Who_has_changed_their_own_profile_hears_that_it_was_they()
    {
        var me = As(await SignedUp());
        var profile = await me.Get<MyProfile>(Me);

        await me.Put(Me, profile with { Town = "Millbrook" });

        (await me.Get<MyProfile>(Me)).LastChange.ShouldNotBeNull().ShouldSatisfyAllConditions(
            change => change.IsOwn.ShouldBeTrue(), change => change.By.ShouldBeNull(), change => change.At.ShouldNotBeNull().ShouldBeGreaterThan(DateTime.UtcNow.AddMinutes(-5)));
    }

    [Fact]
    public async Task A_member_hears_that_it_was_the_office_and_no_name()
    {
        var (ada, account, secretary) = await TheirsAsync(OfficerRole.Secretary);
        var seen = await As(secretary).Get<MyProfile>($"/api/members/{ada}");

        await As(secretary).Put($"/api/members/{ada}", seen with { Town = "Millbrook" });

        (await As(account).Get<MyProfile>(Me)).LastChange.ShouldNotBeNull().ShouldSatisfyAllConditions(
            change => change.IsOwn.ShouldBeFalse(), change => change.By.ShouldBeNull());
        (await As(account).Http.GetStringAsync(Me)).ShouldNotContain("Olive");
    }

    [Fact]
    public async Task Whoever_may_change_it_as_well_hears_the_name()
    {
        var (ada, account, secretary) = await TheirsAsync(OfficerRole.Secretary);
        var profile = await As(account).Get<MyProfile>(Me);

        await As(account).Put(Me, profile with { Town = "Millbrook" });

        (await As(secretary).Get<MyProfile>($"/api/members/{ada}")).LastChange.ShouldNotBeNull().ShouldSatisfyAllConditions(
            change => change.IsOwn.ShouldBeFalse(), change => change.By.ShouldBe("Ada Byron"));
        (await Admin.Get<MyProfile>($"/api/members/{ada}")).LastChange!.By.ShouldBe("Ada Byron");
    }

    [Fact]
    public async Task Whoever_may_only_look_hears_nothing_of_it()
    {
        var (ada, account, vice) = await TheirsAsync(OfficerRole.VicePresident);
        await As(account).Put(Me, (await As(account).Get<MyProfile>(Me)) with { Town = "Millbrook" });

        var seen = await As(vice).Get<MyProfile>($"/api/members/{ada}");

        (seen.MayEdit, seen.LastChange).ShouldBe((false, null));
    }

    /// <summary>A member, and an officer of their chapter whose name is Olive.</summary>
    private async Task<(Guid Ada, TestUser Account, TestUser Officer)> TheirsAsync(OfficerRole role)
    {
        var chapter = await App.Chapter(Acme);
        var ada = await App.Member(Acme, Ada());
        var account = await App.Account(Acme, ada);
        await App.Belongs(Acme, ada, chapter);
        return (ada, account, await App.Officer(Acme, chapter, role));
    }
}
