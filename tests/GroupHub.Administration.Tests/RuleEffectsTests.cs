using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Directory.Features;
using GroupHub.Dues;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

/// <summary>What follows from a rule, wherever it is kept: lists, numbers, the directory and what officers may do.</summary>
public sealed class RuleEffectsTests(GroupHubApp app) : FeatureTest(app)
{
    private const string GraceCounts = "GroupHub.Dues.GraceCounts";

    private static readonly Dictionary<ProfileField, Audience> Open = new() { [ProfileField.Listing] = Audience.Public, [ProfileField.Town] = Audience.Public };

    [Fact]
    public async Task A_member_in_grace_who_does_not_count_any_more_is_gone_from_directory_and_numbers_and_loses_their_rights()
    {
        var at = await Somebody();
        var ada = await App.Member(at, Person("Ada"), await EndedDaysAgo(at, 10));
        var account = await App.Account(at, ada);
        await App.Member(at, Person("Grace") with { Audiences = new Dictionary<ProfileField, Audience>() });
        (await Found(App.Visitor(at))).ShouldBe(["Ada Lovelace"]);
        (await Found(As(account))).Count.ShouldBe(2, "a member's rights in grace");

        await Decide(at, GraceCounts, new { isOn = false });

        (await Found(App.Visitor(at))).ShouldBeEmpty();
        (await Found(As(account))).ShouldBeEmpty("their rights rest");
        (await App.Visitor(at).Get<AssociationPage>("/api/association")).MemberCount.ShouldBe(1);
        await Decide(at, GraceCounts, new { isOn = true });
        (await Found(App.Visitor(at))).ShouldBe(["Ada Lovelace"]);
        (await Found(As(account))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task More_days_of_grace_bring_a_lapsed_member_back_and_leave_terms_alone()
    {
        var at = await Somebody();
        await App.Member(at, Person("Ada"), await EndedDaysAgo(at, 40));
        var before = await Listed(at);
        before.Standing.ShouldBe(Standing.Lapsed);

        await Decide(at, "GroupHub.Dues.GraceDays", new { number = 60 });

        var after = await Listed(at);
        after.ShouldBe(before with { Standing = Standing.Grace, StandingUntil = before.PaidThrough!.Value.AddDays(60) });
        (await Found(App.Visitor(at))).ShouldBe(["Ada Lovelace"]);
    }

    [Fact]
    public async Task A_suspended_member_stays_listed_where_the_association_says_so()
    {
        var at = await Somebody();
        await App.Suspended(at, await App.Member(at, Person("Ada")));
        (await Found(App.Visitor(at))).ShouldBeEmpty();

        await Decide(at, "GroupHub.Dues.SuspendedCounts", new { isOn = true });

        (await Found(App.Visitor(at))).ShouldBe(["Ada Lovelace"]);
    }

    [Fact]
    public async Task Another_default_shows_to_the_public_only_who_has_not_chosen_and_only_that_field()
    {
        var at = await Somebody();
        await App.Member(at, Person("Ada") with { Audiences = new Dictionary<ProfileField, Audience>() });
        await App.Member(at, Person("Grace") with { Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Members } });
        (await Found(App.Visitor(at))).ShouldBeEmpty();

        await Decide(at, "GroupHub.Members.DefaultAudiences", await Choices(at, "GroupHub.Members.DefaultAudiences", "listing", "public"));

        (await Found(App.Visitor(at))).ShouldBe(["Ada Lovelace"]);
        var shown = await Profile(at);
        (shown.Town, shown.Email).ShouldBe(("Linden", null));
        (await App.Visitor(at).Get<AssociationPage>("/api/association")).PublicMemberCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_hides_what_members_have_opened_and_lifted_it_shows_again()
    {
        var at = await Somebody();
        await App.Member(at, Person("Ada"));
        (await Profile(at)).Town.ShouldBe("Linden");

        await Decide(at, "GroupHub.Members.AudienceLimits", await Choices(at, "GroupHub.Members.AudienceLimits", "town", "members"));

        (await Profile(at)).Town.ShouldBeNull();
        (await App.Visitor(at).Get<DirectoryPage>("/api/directory?query=linden")).TotalCount.ShouldBe(0, "searching tells no more than looking");
        await Decide(at, "GroupHub.Members.AudienceLimits", null);
        (await App.Visitor(at).Get<DirectoryPage>("/api/directory?query=linden")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_next_holder_of_an_office_looks_in_only_so_long_before()
    {
        var at = await Somebody();
        var next = await App.Officer(at, await App.Chapter(at), OfficerRole.Secretary, (await App.Today(at)).AddDays(10));
        (await As(next).Get("/api/console/members")).ShouldBe(HttpStatusCode.OK);

        await Decide(at, "GroupHub.Chapters.HandOverDays", new { number = 5 });

        (await As(next).Get("/api/console/members")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact, Trait("Database", "Any")]
    public async Task However_many_people_there_are_none_is_passed_over()
    {
        var at = await Somebody();
        var people = await App.In(at, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(
            [.. Enumerable.Range(1, 410).Select(number => Person($"N{number}"))]));
        await App.BecomeMembers(at, people, await EndedDaysAgo(at, 10));
        await App.Settled();
        (await App.Visitor(at).Get<DirectoryPage>("/api/directory")).TotalCount.ShouldBe(410);

        await Decide(at, GraceCounts, new { isOn = false });
        (await App.Visitor(at).Get<DirectoryPage>("/api/directory")).TotalCount.ShouldBe(0);
        await Decide(at, GraceCounts, null);
        await Decide(at, "GroupHub.Members.AudienceLimits", await Choices(at, "GroupHub.Members.AudienceLimits", "listing", "nobody"));

        (await App.Visitor(at).Get<DirectoryPage>("/api/directory")).TotalCount.ShouldBe(0);
        (await App.Visitor(at).Get<AssociationPage>("/api/association")).ShouldSatisfyAllConditions(
            page => page.MemberCount.ShouldBe(410),
            page => page.PublicMemberCount.ShouldBe(0));
    }

    [Theory]
    [InlineData(10, true, false, -9, "It joins on to the last one")]
    [InlineData(10, false, false, 0, "begins with your payment")]
    [InlineData(50, true, false, 0, "begins with your payment")]
    [InlineData(50, true, true, -49, "It joins on to the last one")]
    public async Task R9_where_the_next_term_begins_is_decided_here_and_said_with_the_price(int endedDaysAgo, bool graceJoinsOn, bool lapsedJoinsOn, int begins, string why)
    {
        var (at, today) = (await Somebody(), await App.Today(Acme));
        var ada = await App.Account(at, await App.Member(at, Person("Ada"), await EndedDaysAgo(at, endedDaysAgo)));
        await Decide(at, "GroupHub.Dues.GraceJoinsOn", new { isOn = graceJoinsOn });
        await Decide(at, "GroupHub.Dues.LapsedJoinsOn", new { isOn = lapsedJoinsOn });

        var offer = (await As(ada).Get<MyMembership>("/api/dues/me")).Renewal.Quote.ShouldNotBeNull();

        offer.RunsFrom.ShouldBe(today.AddDays(begins));
        offer.Sentence.ShouldContain(why);
    }

    private static NewPerson Person(string firstName) =>
        new() { FirstName = firstName, LastName = "Lovelace", Email = NewEmail(firstName), Town = "Linden", Audiences = Open };

    private static async Task<IReadOnlyList<string>> Found(Caller who) =>
        [.. (await who.Get<DirectoryPage>("/api/directory")).Items.Select(card => card.Name)];

    private async Task<DateRange> EndedDaysAgo(Association at, int days)
    {
        var today = await App.Today(at);
        return new DateRange(today.AddDays(-200), today.AddDays(-days));
    }

    private async Task<RosterLine> Listed(Association at) =>
        (await As(at.Admin).Get<PagedResultDto<RosterLine>>("/api/console/members")).Items.ShouldHaveSingleItem();

    private async Task<DirectoryProfile> Profile(Association at)
    {
        var card = (await App.Visitor(at).Get<DirectoryPage>("/api/directory")).Items.ShouldHaveSingleItem();
        return await App.Visitor(at).Get<DirectoryProfile>($"/api/directory/{card.Id}");
    }

    private async Task<object> Choices(Association at, string rule, string field, string choice)
    {
        var groups = await As(at.Admin).Get<RuleGroup[]>("/api/console/rules");
        var now = groups.SelectMany(group => group.Rules).Single(line => line.Name == rule).Value.Choices!;
        return new { choices = new Dictionary<string, string>(now) { [field] = choice } };
    }

    private async Task Decide(Association at, string name, object? value)
    {
        await As(at.Admin).Put("/api/console/rules", new { changes = new[] { new { name, value } } });
        await App.Settled();
    }

    private Task<Association> Somebody() => App.Found($"effects{Guid.NewGuid():N}"[..20]);
}
