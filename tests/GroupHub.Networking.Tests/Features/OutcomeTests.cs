using System.Net;
using System.Text.Json;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;

namespace GroupHub.Networking.Tests.Features;

/// <summary>Whether two who were introduced have met, and what came of it (N7, N14).</summary>
public sealed class OutcomeTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task N7_a_week_after_the_introduction_both_are_asked_whether_they_have_met()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        foreach (var person in (Person[])[ada, edsger]) (await Desk(person)).ShouldNotContain(item => item.Kind == FollowUpKind.Introduced);

        foreach (var person in (Person[])[ada, edsger]) await Later(person, days: 7);

        (await Asked(ada)).Person!.Id.ShouldBe(edsger.Id);
        (await Asked(edsger)).Person!.Id.ShouldBe(ada.Id);
        (await Desk(grace)).ShouldBeEmpty("the connector is not asked");
        var suggestion = (await As(edsger).Get<MyWeek>($"{Api}/week")).Suggestions.Single(suggestion => suggestion.Action == SuggestedAction.SayWhetherMet);
        suggestion.Because.ShouldStartWith($"You and {ada.FirstName} were introduced on");
    }

    [Fact]
    public async Task N7_a_meeting_is_one_moment_for_both_also_where_both_tell_of_it_at_once()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        foreach (var person in (Person[])[ada, edsger]) await Later(person, days: 7);

        await Task.WhenAll(Met(ada), Met(edsger), Met(ada), Met(edsger));

        foreach (var (one, other) in ((Person, Person)[])[(ada, edsger), (edsger, ada)])
        {
            (await Timeline(one, other)).Entries.Items.Select(entry => entry.Kind).ShouldBe([TouchKind.OneToOne, TouchKind.Introduction]);
            (await Rows<Tie>(ties => ties.Where(tie => tie.OwnerId == one.Id && tie.OtherId == other.Id))).ShouldHaveSingleItem().Touches.ShouldBe(2);
        }

        (await Rows<Touch>(touches => touches.Where(touch => touch.OwnerId == grace.Id && touch.Kind == TouchKind.OneToOne))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_one_of_them_has_said_it_it_stands_with_both_on_the_day_that_was_said()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        var day = (await Later(ada, days: 7)).AddDays(2);

        await As(ada).Post($"{Api}/follow-ups/{(await Asked(ada)).Id}/met", new { on = day });

        var moment = (await Timeline(edsger, ada)).Entries.Items.Single(entry => entry.Kind == TouchKind.OneToOne);
        (DateOnly.FromDateTime(moment.At), moment.IsShared).ShouldBe((day, true));
    }

    [Fact]
    public async Task A_day_before_the_introduction_or_to_come_is_none()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        var item = (await Desk(ada, "&sleeping=true")).Single(item => item.Kind == FollowUpKind.Introduced);
        var today = await Today();

        foreach (var day in (DateOnly[])[today.AddDays(-1), today.AddDays(1)])
        {
            (await As(ada).PostAndFail($"{Api}/follow-ups/{item.Id}/met", new { on = day })).Error.Code.ShouldBe(NetworkingErrors.DayOutOfReach);
        }

        (await As(ada).PostAndFail($"{Api}/follow-ups/{item.Id}/met", new { on = "yesterday" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await As(ada).PostAndFail($"{Api}/follow-ups/{item.Id}/send", new { text = "Hello" })).Error.Code.ShouldBe(NetworkingErrors.WriteInThread);
    }

    [Fact]
    public async Task What_was_said_by_mistake_is_taken_back_from_both_unless_the_other_says_so_too()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        foreach (var person in (Person[])[ada, edsger]) await Later(person, days: 7);
        var item = (await Asked(ada)).Id;

        await Met(ada);
        await As(ada).Post($"{Api}/follow-ups/{item}/reopen");
        (await Timeline(edsger, ada)).Entries.TotalCount.ShouldBe(1);
        (await Timeline(ada, edsger)).Entries.TotalCount.ShouldBe(1);
        foreach (var person in (Person[])[ada, edsger]) await Met(person);
        await As(ada).Post($"{Api}/follow-ups/{item}/reopen");

        (await Timeline(ada, edsger)).Entries.TotalCount.ShouldBe(2);
        (await Timeline(edsger, ada)).Entries.TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Not_yet_asks_later_and_never_asks_no_more()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        foreach (var person in (Person[])[ada, edsger]) await Later(person, days: 7);
        var next = (await Today()).AddDays(7);

        await As(ada).Post($"{Api}/follow-ups/{(await Asked(ada)).Id}/snooze", new { until = next });
        await As(edsger).Post($"{Api}/follow-ups/{(await Asked(edsger)).Id}/drop");

        (await Thread(ada, thread)).Meeting.ShouldNotBeNull().ShouldSatisfyAllConditions(meeting => meeting.AskedOn.ShouldBe(next), meeting => meeting.State.ShouldBe(FollowUpState.Open));
        (await Thread(edsger, thread)).Meeting!.State.ShouldBe(FollowUpState.Dropped);
        foreach (var person in (Person[])[ada, edsger]) (await Desk(person)).ShouldNotContain(item => item.Kind == FollowUpKind.Introduced);
        (await Timeline(ada, edsger)).Entries.TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_is_asked_about_somebody_who_is_no_member_any_more()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        await Later(ada, days: 7);
        await Admin.Put($"/api/dues/members/{edsger.Id}/death");
        await App.Settled();

        (await Desk(ada)).ShouldNotContain(item => item.Kind == FollowUpKind.Introduced);
        (await As(ada).Get<MyWeek>($"{Api}/week")).Suggestions.ShouldNotContain(suggestion => suggestion.Action == SuggestedAction.SayWhetherMet);
    }

    [Fact]
    public async Task R70_the_question_is_part_of_the_reminder_that_there_is_anyway()
    {
        var (ada, grace, edsger) = await Three();
        await Introduced(ada, grace, edsger);
        await Choose(ada, settings => settings with { QuietFrom = 0, QuietUntil = 0 });
        await Later(ada, days: 7);
        foreach (var item in (await Desk(ada)).Where(item => item.Kind == FollowUpKind.Thanks)) await As(ada).Post($"{Api}/follow-ups/{item.Id}/drop");

        foreach (var member in await Send(new ListDueNudges())) if (member == ada.Id) await Send(new NudgeMember(member));

        App.Mails.To(ada.User.Email).ShouldContain(mail => mail.Subject == $"A word with {edsger.Name}?");
    }

    [Fact]
    public async Task N14_what_came_of_it_is_private_until_it_is_shared_as_thanks()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        var secret = $"w{Guid.NewGuid():N}";

        await Note(ada, thread, new { outcome = "work", text = secret });
        (await Thread(ada, thread)).Outcome.ShouldBe(new NotedOutcome(OutcomeKind.Work, secret, false));
        foreach (var person in (Person[])[grace, edsger]) (await Everything(person, thread)).ShouldNotContain(secret);
        await Note(ada, thread, new { outcome = "work", text = secret, isShared = true });
        await App.Settled();

        (await Thread(grace, thread)).Thanks.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            thanks => thanks.From.Id.ShouldBe(ada.Id), thanks => thanks.Outcome.ShouldBe(new NotedOutcome(OutcomeKind.Work, secret, true)));
        (await Everything(edsger, thread)).ShouldNotContain(secret);
        App.Mails.To(grace.User.Email).Single(mail => mail.Subject == $"{ada.Name} thanks you for an introduction").HtmlBody.ShouldNotBeNull().ShouldContain(secret);
        (await Desk(ada)).ShouldBeEmpty("the thanks that were owed have been said");
        (await Timeline(grace, ada)).Entries.Items.ShouldContain(entry => entry.Kind == TouchKind.Thanks && !entry.IsFromMe);
    }

    [Fact]
    public async Task Changed_shared_again_and_clicked_twice_the_connector_hears_of_it_once()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Note(ada, thread, new { outcome = "advice", isShared = true })));
        await Note(ada, thread, new { outcome = "partnership", isShared = false });
        (await Thread(grace, thread)).Thanks.ShouldBeEmpty();
        await Note(ada, thread, new { outcome = "partnership", isShared = true });
        await App.Settled();

        App.Mails.To(grace.User.Email).Count(mail => mail.Subject!.Contains("thanks you", StringComparison.Ordinal)).ShouldBe(1);
        (await Thread(grace, thread)).Thanks.ShouldHaveSingleItem().Outcome.Kind.ShouldBe(OutcomeKind.Partnership);
        (await Rows<Touch>(touches => touches.Where(touch => touch.OwnerId == ada.Id && touch.Kind == TouchKind.Thanks))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_noted_can_be_erased_and_goes_with_forgetting_the_person()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await Note(ada, thread, new { outcome = "advice", isShared = true });
        await Note(edsger, thread, new { outcome = "goodConversation" });

        for (var twice = 0; twice < 2; twice++) (await As(ada).Http.DeleteAsync($"{Api}/introductions/{thread}/outcome")).EnsureSuccessStatusCode();
        await As(edsger).Post($"{Api}/ties/forget", new ForgetPerson(ada.Id));

        (await Thread(grace, thread)).Thanks.ShouldBeEmpty();
        (await Rows<Outcome>(outcomes => outcomes.Where(outcome => outcome.IntroductionId == thread))).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_for_the_two_to_say_and_from_the_list()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        (await As(grace).PutAndFail($"{Api}/introductions/{thread}/outcome", new { outcome = "work" })).Error.Code.ShouldBe(NetworkingErrors.NotYoursToAnswer);
        foreach (var body in (object[])[new { }, new { outcome = "riches" }, new { outcome = "work", text = new string('x', 501) }])
        {
            (await As(ada).PutAndFail($"{Api}/introductions/{thread}/outcome", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        await Note(ada, thread, new { outcome = "nothingSoFar", isShared = true });
        (await Thread(grace, thread)).Thanks.ShouldBeEmpty("nobody is thanked for nothing");
    }

    private Task Note(Person by, Guid thread, object outcome) => As(by).Put($"{Api}/introductions/{thread}/outcome", outcome);

    private async Task<FollowUpRow> Asked(Person whom) => (await Desk(whom)).Single(item => item.Kind == FollowUpKind.Introduced);

    private async Task Met(Person by)
    {
        var item = (await Rows<FollowUp>(items => items.Where(item => item.OwnerId == by.Id && item.Kind == FollowUpKind.Introduced))).Single();
        await As(by).Post($"{Api}/follow-ups/{item.Id}/met", new { });
    }

    /// <summary>All that somebody can read about a thread.</summary>
    private async Task<string> Everything(Person of, Guid thread)
    {
        string[] paths = [$"introductions/{thread}/thread", $"introductions/{thread}/messages", "introductions/threads", "introductions", "introductions/questions", "week", "follow-ups"];
        var read = await Task.WhenAll(paths.Select(path => As(of).Get<JsonElement>($"{Api}/{path}")));
        return string.Join('\n', read.Select(json => json.GetRawText()));
    }

    /// <summary>As if the question had been planned so many days ago; the day on which it was.</summary>
    private async Task<DateOnly> Later(Person person, int days)
    {
        var today = await Today();
        var (planned, due) = (today.AddDays(-days), today.AddDays(PlannedFollowUp.DaysToMeet - days));
        var item = (await Rows<FollowUp>(items => items.Where(item => item.OwnerId == person.Id && item.Kind == FollowUpKind.Introduced))).Single();
        await Rewind<FollowUp>(item.Id, row => row.SetProperty(f => f.CreatedOn, planned).SetProperty(f => f.DueOn, due).SetProperty(f => f.SnoozedUntil, due));
        return planned;
    }
}
