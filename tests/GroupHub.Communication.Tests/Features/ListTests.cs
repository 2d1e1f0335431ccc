using System.Net;
using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Communication.Tests.Features;

public sealed class ListTests(MailApp app) : MailTest(app)
{
    [Fact]
    public async Task The_list_pages_sorts_and_filters_and_leaves_out_what_was_discarded()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        await Member(chapter);
        await Sent(secretary, To(chapter, "Ärger im Rathaus"));
        await Written(secretary, To(chapter, "Breakfast"));
        var discarded = await Written(secretary, To(chapter, "Coffee"));
        await As(secretary).Post($"{Api}/{discarded}/withdraw");

        (await Subjects("?sorting=subject desc")).ShouldBe(["Breakfast", "Ärger im Rathaus"]);
        (await Subjects("?sorting=subject&maxResultCount=1&skipCount=1")).ShouldBe(["Breakfast"]);
        (await Subjects("?filter=arger rat")).ShouldBe(["Ärger im Rathaus"]);
        (await Subjects("?state=draft")).ShouldBe(["Breakfast"]);
        (await Subjects("?state=withdrawn")).ShouldBe(["Coffee"]);
        var sent = (await As(secretary).Get<PagedResultDto<AnnouncementRow>>($"{Api}?state=sent")).Items.ShouldHaveSingleItem();
        (sent.Recipients, sent.Sent, sent.ChapterId).ShouldBe((2, 2, chapter));
        sent.ChapterName.ShouldNotBeNull();

        async Task<IEnumerable<string>> Subjects(string query) =>
            (await As(secretary).Get<PagedResultDto<AnnouncementRow>>($"{Api}{query}")).Items.Select(row => row.Subject);
    }

    [Fact]
    public async Task The_association_sees_all_and_an_officer_what_is_below_them()
    {
        var region = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Region });
        var president = await App.Officer(Acme, region, OfficerRole.President);
        var (chapter, secretary) = await ChapterWithSecretary(below: region);
        var subject = $"S{Guid.NewGuid():N}";
        await Written(secretary, To(chapter, $"{subject} below"));
        await Written(president, To(region, $"{subject} above"));
        await Written(Acme.Admin, To(null, $"{subject} whole"));

        (await Count(Acme.Admin)).ShouldBe(3);
        (await Count(president)).ShouldBe(2);
        (await Count(secretary)).ShouldBe(1);
        (await As(secretary).Get<ChapterReach>($"{Api}/reach")).Items.ShouldHaveSingleItem().Id.ShouldBe(chapter);

        async Task<long> Count(TestUser user) => (await As(user).Get<PagedResultDto<AnnouncementRow>>($"{Api}?filter={subject}")).TotalCount;
    }

    [Fact]
    public async Task Another_association_sees_and_sends_nothing_of_it()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var id = await Written(secretary, To(chapter, "Ours alone"));

        var stranger = As(Globex.Admin);
        (await stranger.Get($"{Api}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAndFail($"{Api}/{id}/send")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAndFail(Api, To(chapter))).Error.Code.ShouldBe(CommunicationErrors.ChapterUnknown);
        (await stranger.Get<PagedResultDto<AnnouncementRow>>($"{Api}?filter=ours alone")).TotalCount.ShouldBe(0);
        Inbox(reader).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?maxResultCount=100000")]
    [InlineData("?skipCount=-1")]
    [InlineData("?sorting=text")]
    [InlineData("?state=nonsense")]
    [InlineData("?state=99")]
    [InlineData("?chapterId=nonsense")]
    [InlineData("/audience?standing=99")]
    [InlineData("/audience?standing=nonsense")]
    public async Task What_the_list_cannot_be_asked_is_refused(string query) =>
        (await Admin.GetAndFail($"{Api}{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("""{ "subject": "So", "text": "So" }""")]
    [InlineData("""{ "requestId": "7a6e4b9c-7c1e-4d6a-9c55-3d8a5a3f0001", "subject": "", "text": "So" }""")]
    [InlineData("""{ "requestId": "7a6e4b9c-7c1e-4d6a-9c55-3d8a5a3f0001", "subject": null, "text": "So" }""")]
    [InlineData("""{ "requestId": "7a6e4b9c-7c1e-4d6a-9c55-3d8a5a3f0001", "subject": "So", "text": null }""")]
    [InlineData("""{ "requestId": "7a6e4b9c-7c1e-4d6a-9c55-3d8a5a3f0001", "subject": "So", "text": "So", "standing": "nonsense" }""")]
    [InlineData("""{ "requestId": "7a6e4b9c-7c1e-4d6a-9c55-3d8a5a3f0001", "subject": "So", "text": "So", "chapterId": "nonsense" }""")]
    [InlineData("nonsense")]
    public async Task What_cannot_be_written_is_refused_with_the_field(string body) =>
        (await Admin.PostTextAndFail(Api, body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task What_is_too_long_is_refused()
    {
        (await Admin.PostAndFail(Api, To(null, new string('x', Announcement.MaxSubjectLength + 1)))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(Api, To(null, text: new string('x', Announcement.MaxTextLength + 1)))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Whoever_left_is_no_standing_to_write_to() =>
        (await Admin.PostAndFail(Api, To(null) with { Standing = Dues.Standing.Resigned })).Error.Code.ShouldBe(CommunicationErrors.StandingNotWrittenTo);

    [Fact]
    public async Task The_preview_shows_what_the_mail_will_show()
    {
        var html = (await Admin.Post<AnnouncementPreview>($"{Api}/preview", new { text = "**Bring** <b>chairs</b>" })).Html;

        html.Trim().ShouldBe("<p><strong>Bring</strong> &lt;b&gt;chairs&lt;/b&gt;</p>");
    }
}
