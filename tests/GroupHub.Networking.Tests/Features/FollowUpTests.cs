using System.Net;
using GroupHub.Meetings;
using GroupHub.Networking.Features;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Tests.Features;

public sealed class FollowUpTests(NetworkApp app) : NetworkingTest(app)
{
    private static readonly DateTime LastWeek = DateTime.UtcNow.AddDays(-7), Yesterday = DateTime.UtcNow.AddDays(-1);

    [Fact]
    public async Task N6_after_a_meeting_the_desk_says_whom_one_met_for_the_first_time_and_which_visitor_one_brought()
    {
        var (ada, grace, newcomer) = await Three();
        await Met(LastWeek, [ada, grace]);

        var meeting = await Met(Yesterday, [ada, grace, newcomer], [new VisitorFacts(Guid.NewGuid(), "Priya Nair", ada.Id)]);

        var desk = await Desk(ada);
        desk.Select(item => (item.Kind, item.Person?.Id, item.VisitorName)).ShouldBe(
            [(FollowUpKind.FirstMet, newcomer.Id, null), (FollowUpKind.VisitorHosted, null, "Priya Nair")], ignoreOrder: true);
        desk.ShouldAllBe(item => item.MeetingTitle == "Old Mill" && item.DueOn == meeting.Date.AddDays(2));
        (await Desk(newcomer)).Select(item => item.Person!.Id).ShouldBe([ada.Id, grace.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task N6_an_amended_sheet_adds_what_is_new_and_takes_away_what_nobody_has_touched()
    {
        var (ada, grace, newcomer) = await Three();
        var (late, never) = (await Member("Late"), await Member("Never"));
        await Met(LastWeek, [ada, grace]);
        var meeting = await Met(Yesterday, [ada, grace, newcomer, never]);
        var done = (await Desk(grace)).Single(item => item.Person!.Id == never.Id);
        await As(grace).Post($"{Api}/follow-ups/{done.Id}/done");

        await Met(Yesterday, [ada, grace, newcomer, late], again: meeting);
        await SheetIsTold(meeting.Id);

        (await Desk(ada)).Select(item => item.Person!.Id).ShouldBe([newcomer.Id, late.Id], ignoreOrder: true);
        (await Desk(never)).ShouldBeEmpty();
        (await Desk(grace, "&state=done")).ShouldHaveSingleItem().Person!.Id.ShouldBe(never.Id);
    }

    [Fact]
    public async Task A_meeting_that_was_cancelled_after_all_leaves_nothing()
    {
        var (ada, grace, newcomer) = await Three();
        await Met(LastWeek, [ada, grace]);
        var meeting = await Met(Yesterday, [ada, newcomer]);

        await Met(Yesterday, [ada, newcomer], again: meeting with { IsCancelled = true });

        (await Desk(ada)).ShouldBeEmpty();
        (await Timeline(ada, newcomer)).Entries.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task N6_a_promise_is_captured_with_one_tap_and_the_person_is_noted_with_it()
    {
        var (ada, grace, newcomer) = await Three();
        await Met(LastWeek, [ada, grace]);
        await Met(Yesterday, [ada, newcomer]);
        var met = (await Desk(ada)).ShouldHaveSingleItem();

        await As(ada).Post($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), FromId = met.Id, Text = "the tender calendar" });

        var promise = (await Desk(ada)).ShouldHaveSingleItem();
        (promise.Kind, promise.Person!.Id, promise.DueOn).ShouldBe((FollowUpKind.Promise, newcomer.Id, (await Today()).AddDays(7)));
        promise.Draft.ShouldNotBeNull().ShouldContain("the tender calendar");
        (await Timeline(ada, newcomer)).Entries.Items.ShouldContain(entry => entry.Kind == TouchKind.Met);
    }

    [Fact]
    public async Task R55_a_visitor_who_is_forgotten_is_on_nobodys_desk()
    {
        var (ada, grace) = await Two();
        var (gone, stays) = (new VisitorFacts(Guid.NewGuid(), "Priya Nair", ada.Id), new VisitorFacts(Guid.NewGuid(), "Noor Haddad", ada.Id));
        var meeting = await Met(Yesterday, [ada, grace], [gone, stays]);
        var hosted = (await Desk(ada)).Single(item => item.VisitorName == gone.Name);
        await As(ada).Post($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), FromId = hosted.Id, Text = "the tender calendar" });

        await VisitorIsForgotten(gone.VisitorId, meeting.Id);
        await VisitorIsForgotten(gone.VisitorId, meeting.Id);
        await Met(Yesterday, [ada, grace], [stays], again: meeting);

        (await Desk(ada)).ShouldHaveSingleItem().VisitorName.ShouldBe(stays.Name);
        (await Desk(ada, "&state=done")).ShouldBeEmpty();
        (await Rows<Networking.Domain.FollowUp>(rows => rows.Where(item => item.VisitorName == gone.Name && item.OwnerId == ada.Id))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visitor_can_be_promised_something_too()
    {
        var ada = await Member();
        await Met(Yesterday, [ada], [new VisitorFacts(Guid.NewGuid(), "Priya Nair", ada.Id)]);
        var hosted = (await Desk(ada)).ShouldHaveSingleItem();

        await As(ada).Post($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), FromId = hosted.Id, Text = "our dates" });

        (await Desk(ada)).ShouldHaveSingleItem().VisitorName.ShouldBe("Priya Nair");
    }

    [Fact]
    public async Task Done_snoozed_and_dropped_can_all_be_undone()
    {
        var (ada, grace) = await Two();
        var item = await Promise(ada, grace);
        var tomorrow = (await Today()).AddDays(1);

        foreach (var (deed, body) in ((string, object)[])[("done", new { }), ("drop", new { }), ("snooze", new { until = tomorrow })])
        {
            await As(ada).Post($"{Api}/follow-ups/{item.Id}/{deed}", body);
            (await Desk(ada)).ShouldBeEmpty(deed);
            await As(ada).Post($"{Api}/follow-ups/{item.Id}/reopen");
            (await Desk(ada)).ShouldHaveSingleItem(deed);
        }

        (await Timeline(ada, grace)).Entries.Items.ShouldBeEmpty("what doing it has left in the book is taken back with it");
    }

    [Fact]
    public async Task What_sleeps_is_seen_on_request()
    {
        var (ada, grace) = await Two();
        var item = await Promise(ada, grace);

        await As(ada).Post($"{Api}/follow-ups/{item.Id}/snooze", new { until = (await Today()).AddDays(3) });

        (await Desk(ada, "&sleeping=true")).ShouldHaveSingleItem().SnoozedUntil.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_sleeps_is_seen_alone_what_wakes_first_at_the_top_and_can_be_woken()
    {
        var (ada, grace) = await Two();
        var (awake, late, soon) = (await Promise(ada, grace), await Promise(ada, grace), await Promise(ada, grace));
        var today = await Today();
        await As(ada).Post($"{Api}/follow-ups/{late.Id}/snooze", new { until = today.AddDays(9) });
        await As(ada).Post($"{Api}/follow-ups/{soon.Id}/snooze", new { until = today.AddDays(3) });

        (await Desk(ada, "&onlySleeping=true")).Select(item => item.Id).ShouldBe([soon.Id, late.Id]);
        await As(ada).Post($"{Api}/follow-ups/{late.Id}/reopen");

        (await Desk(ada)).Select(item => item.Id).ShouldBe([awake.Id, late.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_dropped_or_done_while_it_slept_is_found_again_and_reopened()
    {
        var (ada, grace) = await Two();
        var (dropped, done) = (await Promise(ada, grace), await Promise(ada, grace));
        foreach (var item in new[] { dropped, done })
            await As(ada).Post($"{Api}/follow-ups/{item.Id}/snooze", new { until = (await Today()).AddDays(3) });
        await As(ada).Post($"{Api}/follow-ups/{dropped.Id}/drop");
        await As(ada).Post($"{Api}/follow-ups/{done.Id}/done");

        (await Desk(ada, "&state=dropped")).ShouldHaveSingleItem().Id.ShouldBe(dropped.Id);
        (await Desk(ada, "&state=done")).ShouldHaveSingleItem().Id.ShouldBe(done.Id);
        await As(ada).Post($"{Api}/follow-ups/{dropped.Id}/reopen");

        (await Desk(ada)).ShouldHaveSingleItem().Id.ShouldBe(dropped.Id);
    }

    [Fact]
    public async Task N6_whom_one_has_just_met_can_be_thanked_and_the_words_are_there()
    {
        var (ada, grace, newcomer) = await Three();
        await Met(LastWeek, [ada, grace]);
        await Met(Yesterday, [ada, grace, newcomer]);
        var met = (await Desk(ada)).ShouldHaveSingleItem();

        await As(ada).Post($"{Api}/follow-ups", new { requestId = Guid.NewGuid(), fromId = met.Id, kind = "thanks" });

        var today = await Today();
        (await Desk(ada)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            item => item.Kind.ShouldBe(FollowUpKind.Thanks),
            item => item.Person!.Id.ShouldBe(newcomer.Id),
            item => item.Draft.ShouldNotBeNullOrEmpty(),
            item => item.DueOn.ShouldBe(today.AddDays(2)));
    }

    [Fact]
    public async Task N6_the_person_sends_in_their_own_words_and_the_answer_goes_to_them()
    {
        var (ada, grace) = await Two();
        var item = await Promise(ada, grace);

        await As(ada).Post($"{Api}/follow-ups/{item.Id}/send", new { text = "Grace, here is the <b>calendar</b>." });
        await App.Settled();

        var mail = App.Mails.To(grace.User.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldBe($"{ada.Name} wrote to you");
        mail.ReplyTo.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(ada.User.Email);
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("Grace, here is the &lt;b&gt;calendar");
        mail.Headers[HeaderId.ListUnsubscribePost].ShouldBe("List-Unsubscribe=One-Click");
        (await Timeline(grace, ada)).Entries.Items.ShouldHaveSingleItem().Kind.ShouldBe(TouchKind.Message);
        (await As(ada).PostAndFail($"{Api}/follow-ups/{item.Id}/reopen")).Error.Code.ShouldBe(NetworkingErrors.AlreadySent);
    }

    [Fact]
    public async Task Whoever_has_blocked_somebody_is_not_written_to_and_the_writer_does_not_notice()
    {
        var (ada, grace) = await Two();
        await Block(grace, ada);
        var item = await Promise(ada, grace);

        await As(ada).Post($"{Api}/follow-ups/{item.Id}/send", new { text = "Hello again" });
        await App.Settled();

        App.Mails.To(grace.User.Email).ShouldBeEmpty();
        (await Desk(ada, "&state=done")).ShouldHaveSingleItem().IsSent.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_request_plans_once()
    {
        var (ada, grace) = await Two();
        var plan = new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = grace.Id, Text = "The calendar" };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(ada).Post<PlannedItem>($"{Api}/follow-ups", plan)));

        (await Desk(ada)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_writes_to_more_than_twenty_people_in_a_day()
    {
        var (ada, grace) = await Two();
        for (var i = 0; i < 20; i++) await As(ada).Post($"{Api}/follow-ups/{(await Promise(ada, grace)).Id}/send", new { text = "Here" });

        var refusal = await As(ada).PostAndFail($"{Api}/follow-ups/{(await Promise(ada, grace)).Id}/send", new { text = "One more" });

        refusal.Error.Code.ShouldBe(NetworkingErrors.TooManyMessages);
    }

    [Fact]
    public async Task Whoever_is_blocked_is_not_put_on_the_desk()
    {
        var (ada, grace, newcomer) = await Three();
        await Met(LastWeek, [ada, grace]);
        await Block(newcomer, ada);

        await Met(Yesterday, [ada, grace, newcomer]);

        (await Desk(ada)).ShouldBeEmpty();
        (await Desk(grace)).ShouldHaveSingleItem().Person!.Id.ShouldBe(newcomer.Id);
    }

    [Theory]
    [InlineData("{ \"kind\": \"promise\", \"memberId\": \"MEMBER\" }")]
    [InlineData("{ \"requestId\": \"REQUEST\", \"kind\": \"promise\", \"text\": \"x\" }")]
    [InlineData("{ \"requestId\": \"REQUEST\", \"memberId\": \"MEMBER\", \"kind\": \"promise\", \"text\": \"\" }")]
    [InlineData("{ \"requestId\": \"REQUEST\", \"memberId\": \"MEMBER\", \"kind\": \"firstMet\", \"text\": \"x\" }")]
    [InlineData("{ \"requestId\": \"REQUEST\", \"memberId\": \"MEMBER\", \"kind\": \"unheardOf\", \"text\": \"x\" }")]
    [InlineData("{ \"requestId\": \"REQUEST\", \"memberId\": \"MEMBER\", \"text\": \"x\", \"dueOn\": \"tomorrow\" }")]
    [InlineData("[]")]
    public async Task What_makes_no_sense_is_refused(string body)
    {
        var (ada, grace) = await Two();
        var filled = body.Replace("MEMBER", grace.Id.ToString(), StringComparison.Ordinal).Replace("REQUEST", Guid.NewGuid().ToString(), StringComparison.Ordinal);

        (await As(ada).PostTextAndFail($"{Api}/follow-ups", filled)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task<PlannedItem> Promise(Person by, Person to) =>
        As(by).Post<PlannedItem>($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = to.Id, Text = "The calendar" });

    private async Task VisitorIsForgotten(Guid visitId, Guid meetingId)
    {
        await Within(Acme, services => services.GetRequiredService<IDistributedEventBus>().PublishAsync(new VisitorForgotten([new ForgottenVisit(visitId, meetingId)])));
        await App.Settled();
    }
}
