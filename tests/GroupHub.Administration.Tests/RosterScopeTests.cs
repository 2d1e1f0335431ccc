using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

/// <summary>An officer's part of the roster, in page, count, search, filter and export alike (R35, P40, P41).</summary>
public sealed class RosterScopeTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Roster = "/api/console/members";

    [Fact]
    public async Task An_officer_lists_searches_and_exports_their_subtree_only()
    {
        var region = await App.Chapter(Acme);
        var (mine, other) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var below = await App.Chapter(Acme, mine);
        var (word, secretary) = (Word(), As(await App.Officer(Acme, mine, OfficerRole.Secretary)));
        await Member(mine, $"Here {word}", "Linden");
        await Member(below, $"Below {word}", "Millbrook");
        await Member(other, $"Beside {word}", word);
        await App.Member(Acme, Person($"Nowhere {word}", word));

        var page = await secretary.Get<PagedResultDto<RosterLine>>($"{Roster}?filter={word}");
        var csv = await secretary.Http.GetStringAsync($"{Roster}/export?filter={word}");

        page.TotalCount.ShouldBe(2);
        page.Items.Select(line => line.ChapterId!.Value).ShouldBe([mine, below], ignoreOrder: true);
        csv.ShouldContain($"Here {word}");
        csv.ShouldNotContain($"Beside {word}");
        csv.ShouldNotContain($"Nowhere {word}");
        (await secretary.Get<string[]>($"{Roster}/towns?filter={word}")).ShouldBeEmpty();
        (await secretary.Get($"{Roster}?chapterId={other}")).ShouldBe(HttpStatusCode.NotFound);
        (await secretary.Get($"{Roster}?chapterId={region}")).ShouldBe(HttpStatusCode.NotFound);
        (await secretary.Get<PagedResultDto<RosterLine>>($"{Roster}?chapterId={below}")).Items.ShouldHaveSingleItem().Name.ShouldBe($"Ada Below {word}");
    }

    [Fact]
    public async Task The_filter_offers_the_chapters_whose_people_the_viewer_sees()
    {
        var (region, elsewhere) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var mine = await App.Chapter(Acme, region);
        var treasurer = await App.Officer(Acme, region, OfficerRole.Treasurer);

        var reach = await As(treasurer).Get<ChapterReach>($"{Roster}/chapters");

        (reach.IsWhole, reach.TotalCount).ShouldBe((false, 2));
        reach.Items.Select(chapter => chapter.Id).ShouldBe([region, mine]);
        (await As(treasurer).Get<ChapterReach>($"{Roster}/chapters?id={elsewhere}")).Items.ShouldBeEmpty();
        (await Admin.Get<ChapterReach>($"{Roster}/chapters?id={elsewhere}")).IsWhole.ShouldBeTrue();
        (await Admin.Get($"{Roster}/chapters?filter={new string('x', 101)}")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_export_follows_the_filter_by_chapter()
    {
        var (word, region) = (Word(), await App.Chapter(Acme));
        var below = await App.Chapter(Acme, region);
        await Member(below, $"Below {word}");
        await Member(await App.Chapter(Acme), $"Beside {word}");

        var csv = await Admin.Http.GetStringAsync($"{Roster}/export?filter={word}&chapterId={region}");

        csv.ShouldContain($"Below {word}");
        csv.ShouldNotContain($"Beside {word}");
    }

    [Fact]
    public async Task Export_is_a_right_of_its_own()
    {
        var chapter = await App.Chapter(Acme);
        var treasurer = As(await App.Officer(Acme, chapter, OfficerRole.Treasurer));
        var host = As(await App.Officer(Acme, chapter, OfficerRole.VisitorHost));

        (await treasurer.Get(Roster)).ShouldBe(HttpStatusCode.OK);
        (await treasurer.Get($"{Roster}/export")).ShouldBe(HttpStatusCode.Forbidden);
        (await host.Get(Roster)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Staff_filter_and_sort_by_chapter_and_see_everybody()
    {
        var (word, region) = (Word(), await App.Chapter(Acme));
        var (a, b) = (await App.Chapter(Acme, region, new ChapterFields { Name = $"A {word}" }), await App.Chapter(Acme, region, new ChapterFields { Name = $"B {word}" }));
        await Member(b, $"Inb {word}");
        await Member(a, $"Ina {word}");
        await App.Member(Acme, Person($"Nowhere {word}"));

        (await List($"filter={word}&sorting=chapterName")).Items.Select(line => line.ChapterName).ShouldBe([$"A {word}", $"B {word}", null]);
        (await List($"chapterId={region}&sorting=name")).Items.Select(line => line.Name).ShouldBe([$"Ada Ina {word}", $"Ada Inb {word}"]);
        (await List($"chapterId={a}")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_roster_follows_a_new_name_a_new_place_and_a_move()
    {
        var (word, north, south) = (Word(), await App.Chapter(Acme), await App.Chapter(Acme));
        var chapter = await App.Chapter(Acme, north);
        var ada = await Member(chapter, $"Here {word}");
        var ofSouth = As(await App.Officer(Acme, south, OfficerRole.Secretary));

        var details = await Admin.Get<Dictionary<string, object?>>($"/api/chapters/{chapter}");
        details["name"] = $"Renamed {word}";
        await Admin.Put($"/api/chapters/{chapter}", details);
        await Admin.Post($"/api/chapters/{chapter}/move", new { parentId = south });
        await App.Settled();
        (await ofSouth.Get<PagedResultDto<RosterLine>>($"{Roster}?filter={word}")).Items.ShouldHaveSingleItem().ChapterName.ShouldBe($"Renamed {word}");

        await Admin.Post($"/api/chapters/members/{ada}/transfer", new { chapterId = north, expectedChapterId = chapter, effectiveOn = await App.Today(Acme) });
        await App.Settled();
        (await ofSouth.Get<PagedResultDto<RosterLine>>($"{Roster}?filter={word}")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Chapters_count_those_who_are_members_today()
    {
        var (word, region) = (Word(), await App.Chapter(Acme));
        var chapter = await App.Chapter(Acme, region);
        await Member(chapter, word);
        var former = await App.Member(Acme, Person(word), new(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)));
        await App.Belongs(Acme, former, chapter);

        (await Admin.Get<Counted>($"/api/chapters/{chapter}")).Members.ShouldBe(1);
        (await Admin.Get<Counted>($"/api/chapters/{region}")).Members.ShouldBe(1);
    }

    private Task<PagedResultDto<RosterLine>> List(string query) => Admin.Get<PagedResultDto<RosterLine>>($"{Roster}?{query}");

    private async Task<Guid> Member(Guid chapter, string lastName, string? town = null)
    {
        var id = await App.Member(Acme, Person(lastName, town));
        await App.Belongs(Acme, id, chapter);
        return id;
    }

    private static NewPerson Person(string lastName, string? town = null) => new() { FirstName = "Ada", LastName = lastName, Email = NewEmail(), Town = town };

    private static string Word() => string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));

    private sealed record Counted(int Members);
}
