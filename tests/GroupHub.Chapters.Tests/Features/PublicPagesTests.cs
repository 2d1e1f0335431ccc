using System.Net;
using GroupHub.Chapters.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters.Tests.Features;

/// <summary>What everybody may see of chapters, and what not.</summary>
public sealed class PublicPagesTests(GroupHubApp app) : ChaptersTest(app)
{
    [Fact]
    public async Task Chapters_are_found_by_name_town_and_postcode()
    {
        var (word, area) = (Word(), Random.Shared.Next(10_000, 70_000));
        var region = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Region, Name = $"Region {word}" });
        var chapter = await App.Chapter(Acme, region, new ChapterFields { Name = $"Upper {word}", Town = $"Łódź {word}", Postcodes = [$"{area}00-{area}50"], Meets = "Tuesdays" });
        await MemberOf(chapter);

        var byName = await Find(word);
        (await Find($"lodz {word.ToUpperInvariant()}")).Items.ShouldHaveSingleItem().Id.ShouldBe(chapter);
        (await Find($"{area}07")).Items.ShouldHaveSingleItem().Id.ShouldBe(chapter);
        (await Find($"{area}51")).TotalCount.ShouldBe(0);

        byName.Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            card => card.Region.ShouldBe($"Region {word}"), card => card.Members.ShouldBe(1), card => card.Meets.ShouldBe("Tuesdays"));
    }

    [Fact]
    public async Task What_is_not_shown_or_closed_or_no_chapter_is_not_there()
    {
        var word = Word();
        await App.Chapter(Acme, fields: new ChapterFields { Name = $"Hidden {word}", Slug = $"hidden-{word}", IsPublic = false, Postcodes = ["77"] });
        await App.Chapter(Acme, fields: new ChapterFields { Name = $"Committee {word}", Kind = ChapterKind.Committee });
        var closing = await Found(Form() with { Name = $"Closing {word}" });
        await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/close", new { lastDay = await Today() });

        (await Find(word)).Items.Select(card => card.Id).ShouldBe([closing.Id]);
        (await Visitor.Get<PagedResultDto<ChapterCard>>($"{Chapters}/public?open=true&filter={word}")).TotalCount.ShouldBe(0);
        (await Visitor.Get($"{Chapters}/public/hidden-{word}")).ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).Get($"{Chapters}/public/{closing.Slug}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_shows_what_the_chapter_says_and_the_officers_who_agreed_to_be_seen()
    {
        var region = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Region });
        var chapter = await Found(Form(region) with { Description = "We meet by the river.", Meets = "Tuesdays at seven" });
        var committee = await Found(Form(chapter.Id) with { Kind = ChapterKind.Committee });
        var (shy, open) = (await App.Member(Acme, Person("Shy", Audience.Members)), await App.Member(Acme, Person("Open", Audience.Public)));
        await App.Appoint(Acme, open, chapter.Id, OfficerRole.President);
        await App.Appoint(Acme, shy, chapter.Id, OfficerRole.Secretary);

        var page = await Visitor.Get<PublicChapter>($"{Chapters}/public/{chapter.Slug}");

        page.Description.ShouldBe("We meet by the river.");
        page.Meets.ShouldBe("Tuesdays at seven");
        page.Officers.ShouldBe([new ShownOfficer(open, "Ada Open", OfficerRole.President)]);
        page.Above.ShouldHaveSingleItem().Id.ShouldBe(region);
        page.Below.ShouldHaveSingleItem().Id.ShouldBe(committee.Id);
        (await Visitor.Http.GetStringAsync($"{Chapters}/public/{chapter.Slug}")).ShouldNotContain("Shy");
    }

    [Fact]
    public async Task The_chapter_nearest_by_postcode_is_suggested_then_by_town_with_the_reason()
    {
        var area = Random.Shared.Next(10_000, 70_000);
        var (wide, near, town) = (
            await App.Chapter(Acme, fields: new ChapterFields { Postcodes = [$"{area}"] }),
            await App.Chapter(Acme, fields: new ChapterFields { Postcodes = [$"{area}77"] }),
            await App.Chapter(Acme, fields: new ChapterFields { Town = $"Łódź {area}" }));

        (await Suggest($"postcode={area}77&town=Lodz {area}")).ShouldSatisfyAllConditions(s => s.Chapter!.Id.ShouldBe(near), s => s.Reason.ShouldBe($"It serves the postcode {area}77."));
        (await Suggest($"postcode={area}1")).Chapter!.Id.ShouldBe(wide);
        (await Suggest($"town=lodz {area}")).ShouldSatisfyAllConditions(s => s.Chapter!.Id.ShouldBe(town), s => s.Reason.ShouldBe($"It meets in lodz {area}."));
        (await Suggest("town=nowhere&postcode=%25")).Chapter.ShouldBeNull();
        (await Suggest("")).Chapter.ShouldBeNull();
    }

    private Task<PagedResultDto<ChapterCard>> Find(string text) =>
        Visitor.Get<PagedResultDto<ChapterCard>>($"{Chapters}/public?filter={Uri.EscapeDataString(text)}");

    private Task<ChapterSuggestion> Suggest(string query) => Visitor.Get<ChapterSuggestion>($"{Chapters}/suggestion?{query}");

    private static NewPerson Person(string lastName, Audience audience) => new()
    {
        FirstName = "Ada", LastName = lastName, Email = NewEmail(), Audiences = FieldAudiences.Fields.ToDictionary(field => field, _ => audience),
    };

    private static string Word() => string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
}
