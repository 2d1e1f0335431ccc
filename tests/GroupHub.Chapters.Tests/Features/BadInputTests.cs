using System.Net;
using GroupHub.Chapters.Features;
using GroupHub.TestKit;

namespace GroupHub.Chapters.Tests.Features;

public sealed class BadInputTests(GroupHubApp app) : ChaptersTest(app)
{
    private static readonly Guid Nobody = Guid.NewGuid();

    [Fact]
    public async Task A_chapter_is_not_moved_below_its_own_child()
    {
        var region = await Found();
        var chapter = await Found(Form(region.Id));

        var refusal = await Admin.PostAndFail($"{Chapters}/{region.Id}/move", new { parentId = chapter.Id });

        refusal.Error.Code.ShouldBe(ChaptersErrors.BelowItself);
        (await Admin.In("de").PostAndFail($"{Chapters}/{region.Id}/move", new { parentId = region.Id })).Error.Message.ShouldStartWith("Ein Chapter kann nicht unter sich selbst");
    }

    [Fact]
    public async Task Addresses_and_names_are_given_once()
    {
        var known = await Found();

        (await Admin.PostAndFail(Chapters, Form() with { Slug = known.Slug })).Error.Code.ShouldBe(ChaptersErrors.SlugTaken);
        (await Admin.PostAndFail(Chapters, Form() with { Name = known.Name.ToUpperInvariant(), Slug = $"x-{Guid.NewGuid():N}" })).Error.Code.ShouldBe(ChaptersErrors.NameTaken);
        (await Admin.PostAndFail(Chapters, Form() with { Slug = "Not An Address" })).Error.Code.ShouldBe(ChaptersErrors.SlugInvalid);
        (await Admin.PostAndFail(Chapters, Form() with { Postcodes = ["82499-82400"] })).Error.Message!.ShouldContain("82499-82400");
        (await Admin.GetAndFail($"{Chapters}/public/{known.Slug}/more")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Committees_of_different_chapters_may_have_the_same_name()
    {
        var (here, there) = (await Found(), await Found());
        var events = Form(here.Id) with { Name = "Events", Slug = $"events-{Guid.NewGuid():N}", Kind = ChapterKind.Committee };
        await Found(events);

        await Found(events with { RequestId = Guid.NewGuid(), ParentId = there.Id, Slug = $"events-{Guid.NewGuid():N}" });

        var refusal = await Admin.PostAndFail(Chapters, events with { RequestId = Guid.NewGuid(), Slug = $"events-{Guid.NewGuid():N}" });
        refusal.Error.Code.ShouldBe(ChaptersErrors.NameTaken);
    }

    [Fact]
    public async Task Unknown_chapters_and_people_are_not_found()
    {
        var (chapter, ada) = (await Found(), await MemberOf((await Found()).Id));
        var today = await Today();

        foreach (var path in (string[])[$"{Chapters}/{Nobody}", $"{Chapters}/{Nobody}/members", $"{Chapters}/{Nobody}/history", $"{Chapters}/members/{Nobody}", $"{Chapters}/offices?chapterId={Nobody}", $"{Chapters}/public/nowhere", $"/api/console/members?chapterId={Nobody}"])
        {
            (await Admin.Get(path)).ShouldBe(HttpStatusCode.NotFound, path);
        }

        foreach (var (path, body) in ((string, object)[])
        [
            (Chapters, Form(Nobody)), ($"{Chapters}/{chapter.Id}/move", new { parentId = Nobody }),
            ($"{Chapters}/{chapter.Id}/close", new { lastDay = today, successorId = Nobody }),
            ($"{Chapters}/members/{ada}/transfer", new { chapterId = Nobody, effectiveOn = today }),
            ($"{Chapters}/members/{Nobody}/transfer", new { chapterId = chapter.Id, effectiveOn = today }),
            ($"{Chapters}/members/{ada}/affiliations/{Nobody}/undo", new { }),
            ($"{Chapters}/offices", new NewOffice { ChapterId = Nobody, MemberId = ada, From = today }),
            ($"{Chapters}/offices", new NewOffice { ChapterId = chapter.Id, MemberId = Nobody, From = today }),
            ($"{Chapters}/offices/{Nobody}/withdraw", new { }),
        ])
        {
            (await Admin.PostAndFail(path, body)).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task Dates_in_the_wrong_order_are_refused_with_the_reason()
    {
        var (chapter, today) = (await Found(), await Today());
        var ada = await MemberOf(chapter.Id);
        var affiliation = (await Admin.Get<MemberChapters>($"{Chapters}/members/{ada}")).Affiliations[0];

        (await Admin.PostAndFail($"{Chapters}/offices", new NewOffice { ChapterId = chapter.Id, MemberId = ada, From = today, To = today.AddDays(-1) })).Error.Code.ShouldBe(ChaptersErrors.DatesReversed);
        (await Admin.PutAndFail($"{Chapters}/members/{ada}/affiliations/{affiliation.Id}/last-day", new { lastDay = affiliation.From.AddDays(-1) })).Error.Code.ShouldBe(ChaptersErrors.DatesReversed);
        (await Admin.PostAndFail($"{Chapters}/{chapter.Id}/close", new { lastDay = today.AddDays(-1) })).Error.Code.ShouldBe(ChaptersErrors.DatesReversed);
    }

    [Theory]
    [InlineData("{"), InlineData("[]"), InlineData("null"), InlineData("{ \"kind\": \"castle\" }"), InlineData("{ \"kind\": 7 }"), InlineData("{ \"parentId\": \"top\" }")]
    [InlineData("{ \"name\": \"\" }"), InlineData("{ \"name\": null, \"description\": null, \"postcodes\": null }")]
    public async Task What_is_no_chapter_is_refused(string body) =>
        (await Admin.PostTextAndFail(Chapters, body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("?maxResultCount=0"), InlineData("?maxResultCount=1001"), InlineData("?skipCount=-1"), InlineData("?parentId=top")]
    [InlineData("/offices?sorting=tenantId"), InlineData("/offices?role=king"), InlineData("/offices?period=never"), InlineData("/public?maxResultCount=101")]
    public async Task A_list_is_asked_for_in_sensible_parts(string query) =>
        (await Admin.Get($"{Chapters}{query}")).ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("%"), InlineData("' or 1=1 --"), InlineData("\0"), InlineData("_"), InlineData("\ud800")]
    public async Task Whatever_is_searched_for_is_no_error(string typed)
    {
        (await Admin.Get($"{Chapters}?filter={Uri.EscapeDataString(typed)}")).ShouldBe(HttpStatusCode.OK);
        (await Visitor.Get($"{Chapters}/public?filter={Uri.EscapeDataString(typed)}")).ShouldBe(HttpStatusCode.OK);
    }
}
