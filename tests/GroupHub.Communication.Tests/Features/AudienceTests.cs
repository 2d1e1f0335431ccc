using System.Net;
using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Communication.Tests.Features;

public sealed class AudienceTests(MailApp app) : MailTest(app)
{
    [Fact]
    public async Task A_secretary_writes_to_the_chapter_and_all_below_it_and_to_nobody_else()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var committee = await App.Chapter(Acme, chapter, new ChapterFields { Kind = ChapterKind.Committee });
        var elsewhere = await App.Chapter(Acme);
        var (here, below, stranger) = (await Member(chapter), await Member(committee), await Member(elsewhere));

        await Sent(secretary, To(chapter));

        var mail = Inbox(here).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("The Town Hall");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("We meet in the <strong>Town Hall</strong>.");
        Inbox(below).Count.ShouldBe(1);
        Inbox(stranger).ShouldBeEmpty();
        App.Mails.To(secretary.Email).Count(copy => copy.Subject == "The Town Hall").ShouldBe(1, "who writes belongs to the chapter too");
    }

    [Fact]
    public async Task R70_whoever_belongs_to_several_chapters_gets_one_copy()
    {
        var region = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Region });
        var officer = await App.Officer(Acme, region, OfficerRole.President);
        var (one, other) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var both = await Member(one, other);

        await Sent(officer, To(region));

        Inbox(both).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_who_belongs_there_as_a_second_chapter_is_written_to()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var second = await Member(await App.Chapter(Acme), chapter);

        await Sent(secretary, To(chapter));

        Inbox(second).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Answers_go_to_the_officer_and_the_sender_stays_the_association()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);

        await Sent(secretary, To(chapter));

        var mail = Inbox(reader)[0];
        mail.ReplyTo.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(secretary.Email);
        mail.From.Mailboxes.ShouldAllBe(from => from.Address != secretary.Email);
        mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(reader.Email, "nobody sees who else got it");
    }

    [Fact]
    public async Task Who_gets_no_copy_is_counted_by_reason_before_sending_and_afterwards()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (silent, suspended, reader) = (await Member(chapter), await Member(chapter), await Member(chapter));
        await As(await App.Account(Acme, silent.Id)).Put(Choices, new { stream = "chapter", isOn = false });
        await App.Suspended(Acme, suspended.Id);

        var before = await As(secretary).Get<AudienceCount>($"{Api}/audience?chapterId={chapter}");
        var id = await Sent(secretary, To(chapter));

        before.Recipients.ShouldBe(2);
        (before.LeftOut.SwitchedOff, before.LeftOut.OtherStanding).ShouldBe((1, 1));
        var page = await Page(secretary, id);
        page.LeftOut.ShouldBe(before.LeftOut);
        (page.Copies.Recipients, page.Copies.Sent).ShouldBe((2, 2));
        Inbox(reader).Count.ShouldBe(1);
        Inbox(silent).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_died_is_counted_and_gets_nothing()
    {
        var (died, reader) = (await Member(), await Member());
        await Admin.Put($"/api/dues/members/{died.Id}/death", new { day = await App.Today(Acme) });
        await App.Settled();

        var id = await Sent(Acme.Admin, To(null, $"{ToAll}everybody"));

        (await Page(Acme.Admin, id)).LeftOut.Deceased.ShouldBeGreaterThanOrEqualTo(1);
        Everything(died).ShouldNotContain(mail => mail.Subject == $"{ToAll}everybody");
        Everything(reader).ShouldContain(mail => mail.Subject == $"{ToAll}everybody");
    }

    [Fact]
    public async Task An_admin_writes_to_all_whose_standing_is_grace_and_to_no_others()
    {
        var today = await App.Today(Acme);
        var (ended, address) = (new DateRange(today.AddDays(-370), today.AddDays(-5)), NewEmail());
        var grace = new Reader(await App.Member(Acme, new NewPerson { FirstName = "Grace", LastName = "Period", Email = address }, ended), address);
        var paid = await Member();

        await Sent(Acme.Admin, To(null, "Your days of grace") with { Standing = Standing.Grace });

        Inbox(grace).Count(mail => mail.Subject == "Your days of grace").ShouldBe(1);
        Inbox(paid).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_was_erased_or_switched_off_between_sending_and_their_turn_gets_nothing_and_is_counted()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (erased, silent) = (await Member(chapter), await Member(chapter));
        var account = await App.Account(Acme, silent.Id);
        var id = await Written(secretary, To(chapter));
        await As(secretary).Post($"{Api}/{id}/send");
        await MinuteIsOver(id);
        await Listed(id);

        (await Admin.Http.DeleteAsync($"/api/members/{erased.Id}")).EnsureSuccessStatusCode();
        await As(account).Put(Choices, new { stream = "chapter", isOn = false });
        await Run(id);

        var page = await Page(secretary, id);
        (page.LeftOut.Gone, page.LeftOut.SwitchedOff, page.Copies.Sent).ShouldBe((1, 1, 1));
        Inbox(erased).ShouldBeEmpty();
        Inbox(silent).ShouldNotContain(mail => mail.Subject == "The Town Hall");
    }

    [Fact]
    public async Task R35_nothing_outside_of_ones_chapters_can_be_addressed_counted_read_or_changed()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (other, colleague) = await ChapterWithSecretary();
        var theirs = await Written(colleague, To(other, "Theirs"));
        var mine = await Written(secretary, To(chapter, "Mine"));

        foreach (var target in (Guid?[])[other, null, Guid.NewGuid()])
        {
            (await As(secretary).PostAndFail(Api, To(target))).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
            (await As(secretary).PutAndFail($"{Api}/{mine}", To(target))).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
            (await As(secretary).GetAndFail($"{Api}/audience?chapterId={target}")).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        }

        (await As(secretary).Get($"{Api}/{theirs}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var deed in (string[])["send", "test", "take-back", "withdraw", "reopen"])
        {
            (await As(secretary).PostAndFail($"{Api}/{theirs}/{deed}")).Status.ShouldBe(HttpStatusCode.NotFound, deed);
        }

        (await List(secretary)).Select(row => row.Subject).ShouldBe(["Mine"]);
        (await Page(colleague, theirs)).State.ShouldBe(AnnouncementState.Draft);
    }

    [Fact]
    public async Task A_treasurer_and_a_member_write_to_nobody()
    {
        var (chapter, treasurer) = await ChapterWithSecretary(role: OfficerRole.Treasurer);
        var member = await App.Account(Acme, (await Member(chapter)).Id);

        foreach (var user in (TestUser[])[treasurer, member]) (await As(user).PostAndFail(Api, To(chapter))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<IReadOnlyList<AnnouncementRow>> List(TestUser by) => (await As(by).Get<PagedResultDto<AnnouncementRow>>(Api)).Items;

    private async Task Listed(Guid id)
    {
        for (var steps = 0; steps < 2; steps++) await App.In(Acme, services => services.GetRequiredService<ISender>().Send(new AdvanceAnnouncement(id)));
    }
}
