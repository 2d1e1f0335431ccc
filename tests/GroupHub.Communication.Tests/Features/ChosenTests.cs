using System.Net;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Communication.Tests.Features;

/// <summary>Writing to people who were chosen one by one in the list of members.</summary>
public sealed class ChosenTests(MailApp app) : MailTest(app)
{
    [Fact]
    public async Task Those_who_were_chosen_get_one_copy_each_and_nobody_else_gets_any()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (one, two, other) = (await Member(chapter), await Member(chapter, await App.Chapter(Acme, chapter)), await Member(chapter));
        var selection = await Choose(secretary, one, two);

        var count = await As(secretary).Get<AudienceCount>($"{Api}/audience?selectionId={selection}");
        var id = await Sent(secretary, ToChosen(selection));

        count.Recipients.ShouldBe(2);
        Inbox(one).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain("were chosen to be written to");
        Inbox(two).Count.ShouldBe(1);
        Inbox(other).ShouldBeEmpty();
        var page = await Page(secretary, id);
        (page.SelectionId, page.Copies.Sent, page.State).ShouldBe((selection, 2, AnnouncementState.Sent));
    }

    [Fact]
    public async Task What_is_for_chosen_people_is_its_authors_and_the_offices_alone()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var beside = await App.Officer(Acme, chapter, Chapters.OfficerRole.President);
        var selection = await Choose(secretary, await Member(chapter));
        var id = await Written(secretary, ToChosen(selection, $"Chosen {Guid.NewGuid():N}"));
        var subject = (await Page(secretary, id)).Subject;

        (await Listed(secretary, subject)).ShouldHaveSingleItem().IsToChosen.ShouldBeTrue();
        (await Listed(Acme.Admin, subject)).Count.ShouldBe(1);
        (await Listed(beside, subject)).ShouldBeEmpty();
        (await As(beside).Get($"{Api}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await As(beside).PostAndFail($"{Api}/{id}/send")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task R35_somebody_elses_selection_is_written_to_by_nobody()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (_, other) = await ChapterWithSecretary();
        var selection = await Choose(secretary, await Member(chapter));

        (await As(other).PostAndFail(Api, ToChosen(selection))).Error.Code.ShouldBe(CommunicationErrors.SelectionUnknown);
        (await As(other).GetAndFail($"{Api}/audience?selectionId={selection}")).Error.Code.ShouldBe(CommunicationErrors.SelectionUnknown);
        (await App.As(Globex.Admin).PostAndFail(Api, ToChosen(selection))).Error.Code.ShouldBe(CommunicationErrors.SelectionUnknown);
    }

    [Fact]
    public async Task R35_whoever_has_left_the_officers_chapters_until_it_is_sent_is_left_out_and_counted()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (stays, leaves) = (await Member(chapter), await Member(chapter));
        var selection = await Choose(secretary, stays, leaves);
        var id = await Written(secretary, ToChosen(selection));
        await As(secretary).Post($"{Api}/{id}/send");
        await Admin.Post($"/api/chapters/members/{leaves.Id}/transfer", new { chapterId = await App.Chapter(Acme), expectedChapterId = chapter, effectiveOn = await App.Today(Acme) });

        await MinuteIsOver(id);
        await Run(id);

        Inbox(stays).Count.ShouldBe(1);
        Inbox(leaves).ShouldBeEmpty();
        var page = await Page(secretary, id);
        (page.Copies.Sent, page.LeftOut.OutOfReach).ShouldBe((1, 1));
        (await Page(Acme.Admin, id)).LeftOut.OutOfReach.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_switched_the_stream_off_has_left_or_was_erased_is_left_out_and_who_lapsed_is_written_to()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (silent, erased) = (await Member(chapter), await Member(chapter));
        var lapsed = await Former(chapter, await App.LapsedTerm(Acme));
        var former = await Former(chapter, new(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)));
        await As(await App.Account(Acme, silent.Id)).Put(Choices, new { stream = "chapter", isOn = false });
        var selection = await Choose(secretary, silent, erased, lapsed, former);
        (await Admin.Http.DeleteAsync($"/api/members/{erased.Id}")).EnsureSuccessStatusCode();
        await App.Settled();

        await Sent(secretary, ToChosen(selection));

        Inbox(lapsed).Count.ShouldBe(1);
        ((Reader[])[silent, erased, former]).ShouldAllBe(reader => Inbox(reader).Count == 0);
    }

    [Fact]
    public async Task Two_rounds_at_the_same_time_send_each_chosen_person_one_copy()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        Reader[] readers = [await Member(chapter), await Member(chapter), await Member(chapter)];
        var id = await Written(secretary, ToChosen(await Choose(secretary, readers)));
        await As(secretary).Post($"{Api}/{id}/send");
        await MinuteIsOver(id);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Run(id)));

        readers.ShouldAllBe(reader => Inbox(reader).Count == 1);
    }

    private async Task<Reader> Former(Guid chapter, Foundation.DateRange term)
    {
        var email = NewEmail();
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Former", Email = email }, term);
        await App.Belongs(Acme, id, chapter);
        return new Reader(id, email);
    }

    private async Task<Guid> Choose(TestUser by, params Reader[] readers) => (await As(by).Post<Chosen>(
        "/api/console/members/selections", new { requestId = Guid.NewGuid(), memberIds = readers.Select(reader => reader.Id) })).Id;

    private async Task<IReadOnlyList<AnnouncementRow>> Listed(TestUser by, string subject) =>
        (await As(by).Get<PagedResultDto<AnnouncementRow>>($"{Api}?filter={subject}")).Items;

    private static WriteAnnouncement ToChosen(Guid selection, string subject = "To you") => To(null, subject) with { SelectionId = selection };

    private sealed record Chosen(Guid Id);
}
