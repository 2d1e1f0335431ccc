using GroupHub.Networking.Features;

namespace GroupHub.Networking.Tests.Features;

public sealed class WeekTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task A_promise_that_is_due_comes_first_and_says_what_was_promised()
    {
        var (ada, grace) = await Two();
        var today = await Today();
        var plan = new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = grace.Id, Text = "the contact at the river authority", DueOn = today };
        var item = await As(ada).Post<PlannedItem>($"{Api}/follow-ups", plan);

        var suggestion = (await Week(ada)).Suggestions.ShouldHaveSingleItem();

        (suggestion.Action, suggestion.SubjectId, suggestion.Person.Id).ShouldBe((SuggestedAction.KeepPromise, item.Id, grace.Id));
        suggestion.Because.ShouldStartWith($"You promised {grace.FirstName} “the contact at the river authority” on");
    }

    [Fact]
    public async Task N4_somebody_unknown_who_asks_for_what_one_has_is_suggested_with_whoever_could_introduce_them()
    {
        var word = $"w{Guid.NewGuid():N}"[..12];
        var (ada, edsger) = (await Member("Ada", with: p => p with { Skills = [$"{word} restoration"] }), await Member("Edsger"));
        var grace = await Member("Grace", with: p => p with { Industries = ["Public administration"], Skills = ["planning"] });
        await As(grace).Post($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = $"Planners for {word}" });
        await Note(ada, edsger);
        await Note(edsger, grace);
        foreach (var person in (Person[])[edsger, grace]) await Choose(person, settings => settings with { IsNamedAsConnector = true });

        var suggestion = (await Week(ada)).Suggestions.ShouldHaveSingleItem();

        (suggestion.Action, suggestion.Person.Id, suggestion.Connector!.Id).ShouldBe((SuggestedAction.AskForIntroduction, grace.Id, edsger.Id));
        suggestion.Because.ShouldBe(
            $"{grace.FirstName} asks for “Planners for {word}”, and that is yours. {edsger.Name} knows {grace.FirstName}. You know nobody in Public administration yet.");
    }

    [Fact]
    public async Task N5_whoever_has_gone_quiet_is_suggested_with_the_habit_that_broke_off()
    {
        var (ada, grace) = await Two();
        var today = await Today();
        foreach (var days in (int[])[190, 160, 130, 100]) await Note(ada, grace, TouchKind.OneToOne, on: today.AddDays(-days));

        var suggestion = (await Week(ada)).Suggestions.ShouldHaveSingleItem();

        suggestion.Action.ShouldBe(SuggestedAction.MeetOneToOne);
        suggestion.Because.ShouldStartWith($"You and {grace.FirstName} were in touch every month until");
    }

    [Fact]
    public async Task N5_a_wished_rhythm_counts_from_the_last_touch_whatever_its_channel()
    {
        var (ada, grace) = await Two();
        var today = await Today();
        await Note(ada, grace, TouchKind.OneToOne, on: today.AddDays(-40));
        await As(ada).Put($"{Api}/ties", new KeepInTouch(grace.Id, 30, null));
        (await Week(ada)).Suggestions.ShouldHaveSingleItem().Because.ShouldStartWith($"You wanted to be in touch with {grace.FirstName} every 30 days.");

        await Note(grace, ada, TouchKind.Thanks, isShared: true, on: today.AddDays(-3));

        (await Week(ada)).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public async Task There_are_at_most_three_of_different_kinds_and_one_for_each_person()
    {
        var ada = await Member();
        for (var i = 0; i < 5; i++) await Promise(ada, await Member($"P{i}"));
        var grace = await Member("Grace");
        foreach (var days in (int[])[190, 160, 130, 100]) await Note(ada, grace, TouchKind.OneToOne, on: (await Today()).AddDays(-days));

        var week = await Week(ada);

        week.Suggestions.Count.ShouldBe(3);
        week.Suggestions.Select(suggestion => suggestion.Person.Id).ShouldBeUnique();
        week.Suggestions.ShouldContain(suggestion => suggestion.Action == SuggestedAction.MeetOneToOne);
        week.OpenFollowUps.ShouldBe(5);
    }

    [Fact]
    public async Task Not_now_is_for_two_weeks_and_can_be_undone()
    {
        var (ada, grace) = await Two();
        await Promise(ada, grace);
        var key = (await Week(ada)).Suggestions.ShouldHaveSingleItem().Key;

        await As(ada).Post($"{Api}/week/pause", new PauseSuggestion(key));
        await As(ada).Post($"{Api}/week/pause", new PauseSuggestion(key));
        (await Week(ada)).Suggestions.ShouldBeEmpty();
        await As(ada).Post($"{Api}/week/resume", new ResumeSuggestion(key));

        (await Week(ada)).Suggestions.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_is_muted_is_never_suggested()
    {
        var (ada, grace) = await Two();
        await Promise(ada, grace);

        await As(ada).Post($"{Api}/distances", new KeepDistance(grace.Id, DistanceKind.Mute));

        (await Week(ada)).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_referral_and_a_wish_to_be_introduced_wait_for_an_answer()
    {
        var (ada, grace, edsger) = await Three();
        var referral = await As(grace).Post<PreparedReferral>($"{Api}/referrals", new PrepareReferral { RequestId = Guid.NewGuid(), RecipientId = ada.Id, PersonName = "Linden", Need = "A garden" });
        await As(grace).Post($"{Api}/referrals/{referral.Id}/consent", new { way = "inPerson", on = await Today() });
        await As(grace).Post($"{Api}/referrals/{referral.Id}/send");
        await As(edsger).Post($"{Api}/introductions", new WishIntroduction { RequestId = Guid.NewGuid(), ConnectorId = ada.Id, TargetId = grace.Id, Context = "Why", Benefit = "What" });
        foreach (var item in await Desk(ada)) await As(ada).Post($"{Api}/follow-ups/{item.Id}/drop");

        (await Week(ada)).Suggestions.Select(suggestion => (suggestion.Action, suggestion.Person.Id))
            .ShouldBe([(SuggestedAction.AnswerReferral, grace.Id), (SuggestedAction.AnswerIntroduction, edsger.Id)]);
    }

    [Fact]
    public async Task It_is_said_in_the_readers_language()
    {
        var (ada, grace) = await Two();
        await Promise(ada, grace);

        var week = await As(ada).In("de").Get<MyWeek>($"{Api}/week");

        week.Suggestions.ShouldHaveSingleItem().Because.ShouldStartWith($"Sie haben {grace.FirstName} am");
    }

    private Task<MyWeek> Week(Person of) => As(of).Get<MyWeek>($"{Api}/week");

    private async Task Promise(Person by, Person to) => await As(by).Post<PlannedItem>(
        $"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = to.Id, Text = "The calendar", DueOn = await Today() });
}
