using System.Diagnostics;
using System.Net;
using GroupHub.Chapters;
using GroupHub.Chapters.Features;
using GroupHub.Directory.Features;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

/// <summary>Who is near changes: what is seen and found follows (R59, R33).</summary>
[Collection(Application.Name)]
public sealed class NearnessFeatureTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_transfer_hides_from_the_old_chapter_and_shows_to_the_new_one_within_two_seconds()
    {
        var (before, after) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (ada, old, @new) = (await Member(before, Audience.Chapter), await Member(before), await Member(after));
        await ShouldSee(old, ada);
        await ShouldNotSee(@new, ada);

        var watch = Stopwatch.StartNew();
        await Admin.Post($"/api/chapters/members/{ada.Id}/transfer", new { chapterId = after, expectedChapterId = before, effectiveOn = await App.Today(Acme) });
        await Until(async () => (await Found(old, ada), await Found(@new, ada)) == (0, 1));

        watch.Elapsed.ShouldBeLessThan(Soon);
        await ShouldNotSee(old, ada);
        await ShouldSee(@new, ada);
    }

    [Fact]
    public async Task Who_leaves_a_chapter_is_neither_seen_in_it_nor_sees_who_stays()
    {
        var chapter = await App.Chapter(Acme);
        var (leaving, staying) = (await Member(chapter, Audience.Chapter), await Member(chapter, Audience.Chapter));
        await ShouldSee(leaving, staying);
        await ShouldSee(staying, leaving);
        var path = $"/api/chapters/members/{leaving.Id}";
        var there = (await Admin.Get<MemberChapters>(path)).Affiliations.Single();

        await Admin.Put($"{path}/affiliations/{there.Id}/last-day", new { lastDay = (await App.Today(Acme)).AddDays(-1) });
        await App.Settled();

        await ShouldNotSee(leaving, staying);
        await ShouldNotSee(staying, leaving);
    }

    [Fact]
    public async Task Sharing_a_committee_is_not_sharing_a_chapter()
    {
        var board = await App.Chapter(Acme, fields: new ChapterFields { Name = Given.Word(), Kind = ChapterKind.Committee });
        var (ada, other) = (await Member(await App.Chapter(Acme), Audience.Chapter), await Member(await App.Chapter(Acme)));
        foreach (var one in (Guid[])[ada.Id, other.Id]) await App.Belongs(Acme, one, board, isPrimary: false);

        await ShouldNotSee(other, ada);
    }

    [Fact]
    public async Task Who_joins_the_chapter_tomorrow_is_not_in_it_today()
    {
        var chapter = await App.Chapter(Acme);
        var (ada, late) = (await Member(chapter, Audience.Chapter), await Member(await App.Chapter(Acme)));
        await App.Belongs(Acme, late.Id, chapter, isPrimary: false, from: (await App.Today(Acme)).AddDays(1));

        await ShouldNotSee(late, ada);
    }

    [Fact]
    public async Task R1_whose_membership_rests_is_near_to_nobody()
    {
        var chapter = await App.Chapter(Acme);
        var (ada, mate) = (await Member(chapter, Audience.Chapter), await Member(chapter));
        await ShouldSee(mate, ada);

        await App.Suspended(Acme, mate.Id);

        await ShouldNotSee(mate, ada);
    }

    [Fact]
    public async Task Two_who_agreed_to_meet_see_what_is_for_connections_until_one_blocks_the_other_and_the_connector_does_not()
    {
        var (chapter, elsewhere) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var ada = await Member(chapter);
        var (grace, connector) = (await Member(elsewhere), await Member(elsewhere));
        await App.AreIntroduced((grace.Id, grace.As), (connector.Id, connector.As), (ada.Id, ada.As));
        await Show(ada, Audience.Connections);
        await ShouldSee(grace, ada);
        await ShouldNotSee(connector, ada);

        await grace.As.Blocks(ada.Id);

        await ShouldNotSee(grace, ada);
        await ShouldSee(ada, ada);
    }

    [Fact]
    public async Task What_only_a_chapter_sees_of_many_is_on_their_cards_and_read_at_once()
    {
        var (chapter, word) = (await App.Chapter(Acme), Given.Word());
        var mate = await Member(chapter);
        for (var number = 0; number < 3; number++)
        {
            var one = await Member(chapter, company: word);
            await Show(one, Audience.Public, ProfileField.Town);
        }

        var toMate = await mate.As.Get<DirectoryPage>($"/api/directory?query={word}&sorting=name");
        var toVisitor = await Visitor.Get<DirectoryPage>($"/api/directory?query={word}&sorting=name");

        toMate.Items.Select(card => card.Town).ShouldBe(["Wexcombe", "Wexcombe", "Wexcombe"]);
        toVisitor.Items.Select(card => card.Town).ShouldBe([null, null, null]);
        toMate.Facets.Single(facet => facet.Name == "town").Values.ShouldBeEmpty("what only some see is not counted");
    }

    private async Task<Near> Member(Guid chapterId, Audience listing = Audience.Members, string company = "Engines")
    {
        var name = Given.Word();
        var id = await App.Member(Acme, new NewPerson
        {
            FirstName = "Ada", LastName = name, Email = NewEmail(), Company = company, Town = "Wexcombe",
            Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = listing },
        });
        await App.Belongs(Acme, id, chapterId);
        return new Near(id, name, As(await App.Account(Acme, id)));
    }

    /// <summary>The person lets themselves be found by these, and one field be seen by their chapter.</summary>
    private async Task Show(Near person, Audience listing, ProfileField? field = null)
    {
        var profile = await person.As.Get<Dictionary<string, object?>>("/api/members/me");
        var shown = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = listing };
        if (field is { } narrow) shown[narrow] = Audience.Chapter;
        profile["visibility"] = shown;
        await person.As.Put("/api/members/me", profile);
        await App.Settled();
    }

    private static async Task<int> Found(Near viewer, Near person) =>
        (await viewer.As.Get<DirectoryPage>($"/api/directory?query={person.Name}")).TotalCount;

    private static async Task ShouldSee(Near viewer, Near person)
    {
        (await viewer.As.Get($"/api/directory/{person.Id}")).ShouldBe(HttpStatusCode.OK);
        (await Found(viewer, person)).ShouldBe(1);
    }

    private static async Task ShouldNotSee(Near viewer, Near person)
    {
        (await viewer.As.Get($"/api/directory/{person.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Found(viewer, person)).ShouldBe(0);
        (await viewer.As.Get<string[]>($"/api/directory/suggest?query={person.Name[..9]}")).ShouldBeEmpty();
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await isSo()) await Task.Delay(50, patience.Token);
    }

    private sealed record Near(Guid Id, string Name, Caller As);
}
