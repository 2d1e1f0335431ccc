using System.Net;
using System.Net.Http.Json;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

/// <summary>Filters of the roster that are kept under a name.</summary>
public sealed class RosterGroupTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Groups = "/api/console/members/groups";

    [Fact]
    public async Task A_group_is_saved_and_opened_with_its_filter()
    {
        var (word, chapter) = (Word(), await App.Chapter(Acme));
        var inside = await Member(chapter, word, "Linden");
        await Member(chapter, word, "Millbrook");

        await Admin.Post<SavedRosterGroup>(Groups, Group($"Linden {word}") with { Filter = word, Town = "Linden", Standing = [Standing.Grace, Standing.ActiveNew] });

        var saved = (await Listed(Admin)).Single(group => group.Name == $"Linden {word}");
        (saved.Filter, saved.Town, saved.MayChange).ShouldBe((word, "Linden", true));
        saved.Standing.ShouldBe([Standing.ActiveNew, Standing.Grace]);
        var query = $"filter={saved.Filter}&town={saved.Town}&{string.Join('&', saved.Standing.Select(one => $"standing={one}"))}";
        (await Admin.Get<PagedResultDto<RosterLine>>($"/api/console/members?{query}")).Items.ShouldHaveSingleItem().MemberId.ShouldBe(inside);
    }

    [Fact]
    public async Task The_same_name_twice_is_refused_in_one_place_and_not_in_another()
    {
        var (word, chapter) = (Word(), await App.Chapter(Acme));
        await Admin.Post(Groups, Group(word) with { Town = "Linden" });

        (await Admin.PostAndFail(Groups, Group($" {word.ToUpperInvariant()} ") with { Town = "Millbrook" })).Error.Code
            .ShouldBe(AdministrationErrors.GroupNameTaken);
        await Admin.Post(Groups, Group(word) with { ChapterId = chapter });
        var other = await Admin.Post<SavedRosterGroup>(Groups, Group($"{word} 2") with { Town = "Linden" });
        (await Admin.PutAndFail($"{Groups}/{other.Id}", new { name = word })).Error.Code.ShouldBe(AdministrationErrors.GroupNameTaken);
    }

    [Fact]
    public async Task Sent_several_times_at_once_it_is_one_and_two_of_one_name_in_one_moment_are_one_too()
    {
        var (word, group) = (Word(), Group(Word()) with { Town = "Linden" });

        var same = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Post<SavedRosterGroup>(Groups, group)));
        var rivals = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            (await Admin.Http.PostAsJsonAsync(Groups, Group(word) with { Town = "Linden" }, Caller.Json)).StatusCode));

        same.Distinct().ShouldHaveSingleItem();
        rivals.Count(status => status == HttpStatusCode.OK).ShouldBe(1);
        rivals.ShouldAllBe(status => status == HttpStatusCode.OK || status == HttpStatusCode.Forbidden);
        (await Listed(Admin)).Count(one => one.Name == word).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_renamed_deleted_and_saved_again()
    {
        var word = Word();
        var group = Group(word) with { Town = "Linden" };
        var id = (await Admin.Post<SavedRosterGroup>(Groups, group)).Id;

        await Admin.Put($"{Groups}/{id}", new { name = $"{word} now" });
        (await Listed(Admin)).Single(one => one.Id == id).Name.ShouldBe($"{word} now");
        (await Admin.Http.DeleteAsync($"{Groups}/{id}")).EnsureSuccessStatusCode();
        (await Listed(Admin)).ShouldNotContain(one => one.Id == id);
        (await Admin.Http.DeleteAsync($"{Groups}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Admin.Post(Groups, group with { RequestId = Guid.NewGuid() });
    }

    [Fact]
    public async Task An_officers_group_is_about_their_chapter_and_is_seen_there_and_above_only()
    {
        var region = await App.Chapter(Acme);
        var (mine, other) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var (word, secretary) = (Word(), As(await App.Officer(Acme, mine, OfficerRole.Secretary)));
        var (above, beside) = (As(await App.Officer(Acme, region, OfficerRole.Observer)), As(await App.Officer(Acme, other, OfficerRole.President)));

        var id = (await secretary.Post<SavedRosterGroup>(Groups, Group(word) with { Standing = [Standing.Lapsed] })).Id;

        (await Listed(secretary)).Single(group => group.Id == id).ChapterId.ShouldBe(mine);
        (await Listed(above)).ShouldContain(group => group.Id == id && group.MayChange);
        (await Listed(Admin)).ShouldContain(group => group.Id == id);
        (await Listed(beside)).ShouldNotContain(group => group.Id == id);
        (await Listed(App.As(Globex.Admin))).ShouldNotContain(group => group.Id == id);
        (await beside.PutAndFail($"{Groups}/{id}", new { name = "Theirs" })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await beside.Http.DeleteAsync($"{Groups}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).Http.DeleteAsync($"{Groups}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.PostAndFail(Groups, Group(Word()) with { ChapterId = other })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await beside.Get($"/api/console/members?chapterId={mine}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_of_the_whole_association_shows_an_officer_their_part_and_is_not_theirs_to_change()
    {
        var (word, mine, other) = (Word(), await App.Chapter(Acme), await App.Chapter(Acme));
        await Member(mine, $"Here{word}", word);
        await Member(other, $"There{word}", word);
        var id = (await Admin.Post<SavedRosterGroup>(Groups, Group(word) with { Town = word })).Id;
        var secretary = As(await App.Officer(Acme, mine, OfficerRole.Secretary));

        var seen = (await Listed(secretary)).Single(group => group.Id == id);

        seen.MayChange.ShouldBeFalse();
        (await secretary.Get<PagedResultDto<RosterLine>>($"/api/console/members?town={seen.Town}")).Items.ShouldHaveSingleItem().ChapterId.ShouldBe(mine);
        (await secretary.PutAndFail($"{Groups}/{id}", new { name = "Mine" })).Error.Code.ShouldBe(AdministrationErrors.GroupOfAssociation);
    }

    [Fact]
    public async Task An_officer_of_several_chapters_says_which_one_it_is_about()
    {
        var (first, second) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var officer = await App.Officer(Acme, first, OfficerRole.Secretary);
        var id = (await Admin.Get<PagedResultDto<RosterLine>>($"/api/console/members?filter={officer.Email}")).Items.Single().MemberId;
        await App.Appoint(Acme, id, second, OfficerRole.Secretary);

        (await As(officer).PostAndFail(Groups, Group(Word()) with { Town = "Linden" })).Error.Code.ShouldBe(AdministrationErrors.GroupNeedsChapter);
        await As(officer).Post(Groups, Group(Word()) with { Town = "Linden", ChapterId = second });
    }

    [Theory]
    [InlineData("""{ "name": "" }"""), InlineData("""{ "name": null }"""), InlineData("""{ "standing": null }"""), InlineData("""{ "standing": ["happy"] }""")]
    [InlineData("""{ "chapterId": "here" }"""), InlineData("[]"), InlineData("{")]
    public async Task Nonsense_is_refused(string body) =>
        (await Admin.PostTextAndFail(Groups, body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task What_is_too_long_or_no_filter_is_refused()
    {
        (await Admin.PostAndFail(Groups, Group(new string('x', 81)) with { Town = "Linden" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(Groups, Group(Word()) with { Filter = new string('x', 101) })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(Groups, Group(Word()))).Error.Code.ShouldBe(AdministrationErrors.NothingToSave);
        (await As(await App.Account(Acme, await App.Member(Acme, Person(Word(), "Linden")))).PostAndFail(Groups, Group(Word()))).Status
            .ShouldBe(HttpStatusCode.Forbidden);
    }

    private static SaveRosterGroup Group(string name) => new() { RequestId = Guid.NewGuid(), Name = name };

    private static Task<IReadOnlyList<RosterGroupRow>> Listed(Caller reader) => reader.Get<IReadOnlyList<RosterGroupRow>>(Groups);

    private async Task<Guid> Member(Guid chapter, string company, string town)
    {
        var member = await App.Member(Acme, Person(company, town));
        await App.Belongs(Acme, member, chapter);
        await App.Settled();
        return member;
    }

    private static NewPerson Person(string company, string town) =>
        new() { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Company = company, Town = town };

    private static string Word() => string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
}
