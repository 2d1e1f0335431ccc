using System.Net;
using GroupHub.Members;
using GroupHub.Networking.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Tests.Features;

public sealed class AskTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task N1_an_ask_meets_the_offer_that_answers_it_and_says_why()
    {
        var word = NewWord();
        var (ada, grace, edsger) = await Three();
        await Offer(grace, $"Notary for {word} founding");
        await Offer(edsger, "Roof greening");

        var page = await Page(ada, await Ask(ada, $"A notary who knows {word}"));

        var match = page.Matches.ShouldHaveSingleItem();
        match.Person.Id.ShouldBe(grace.Id);
        match.Reasons.ShouldHaveSingleItem().ShouldBe($"{grace.FirstName} offers “Notary for {word} founding”.");
    }

    [Fact]
    public async Task R1_who_does_not_count_as_a_member_is_not_suggested_as_a_helper_and_sees_no_asks()
    {
        var word = NewWord();
        var (ada, grace, edsger) = await Three();
        await Offer(grace, word);
        await Offer(edsger, word);
        var ask = await Ask(ada, $"Somebody with {word}");

        await App.Suspended(Acme, grace.Id);
        (await Page(ada, ask)).Matches.ShouldHaveSingleItem().Person.Id.ShouldBe(edsger.Id);
        (await Answerable(grace)).ShouldBeEmpty();

        await App.Reinstated(Acme, grace.Id);
        (await Page(ada, ask)).Matches.Count.ShouldBe(2);
        (await Answerable(grace)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task N1_what_a_profile_says_is_offered_too_as_far_as_members_may_see_it()
    {
        var (shown, hidden) = (NewWord(), NewWord());
        var ada = await Member();
        var grace = await Member("Grace", with: person => person with { Skills = [$"{shown} greening"] });
        await Member("Edsger", with: person => person with
        {
            Skills = [$"{hidden} greening"], Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Skills] = Audience.Nobody },
        });

        (await Page(ada, await Ask(ada, shown))).Matches.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem()
            .ShouldBe($"The profile of {grace.FirstName} says “{shown} greening”.");
        (await Page(ada, await Ask(ada, hidden))).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_profile_says_is_offered_no_longer_once_it_is_switched_off()
    {
        var word = NewWord();
        var ada = await Member();
        var grace = await Member("Grace", with: person => person with { Skills = [word] });

        await Choose(grace, settings => settings with { OffersProfile = false });
        (await Page(ada, await Ask(ada, word))).Matches.ShouldBeEmpty();
        await Choose(grace, settings => settings with { OffersProfile = true });

        (await Page(ada, await Ask(ada, word))).Matches.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task N1_the_one_who_could_help_sees_the_ask_and_answers_it_and_an_answered_ask_closes()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        await Offer(grace, word);
        var ask = await Ask(ada, $"Somebody with {word}");

        (await Answerable(grace)).ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem().ShouldBe($"You offer “{word}”.");
        await As(grace).Post($"{Api}/asks/{ask}/offer", new { message = "I did that in 2024." });
        await App.Settled();
        var answer = (await Page(ada, ask)).Answers.ShouldHaveSingleItem();
        await As(ada).Post($"{Api}/asks/answers/{answer.Id}/accept");
        await App.Settled();

        (answer.Person.Id, answer.Message, answer.Email).ShouldBe((grace.Id, "I did that in 2024.", grace.User.Email));
        (await Page(ada, ask)).Ask.ShouldSatisfyAllConditions(
            closed => closed.State.ShouldBe(AskState.Answered), closed => closed.AnsweredById.ShouldBe(grace.Id));
        (await Answerable(grace)).ShouldBeEmpty();
        (await Desk(ada)).ShouldHaveSingleItem().ThanksFor.ShouldBe($"Helped you with “Somebody with {word}”");
        (await Timeline(grace, ada)).Entries.Items.ShouldHaveSingleItem().Kind.ShouldBe(TouchKind.Help);
        App.Mails.To(ada.User.Email).ShouldContain(mail => mail.Subject == $"{grace.Name} can help you");
        App.Mails.To(grace.User.Email).ShouldContain(mail => mail.Subject == $"You helped {ada.Name}");
    }

    [Fact]
    public async Task Passing_is_silent_and_can_be_undone_on_both_sides()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        var offer = await Offer(grace, word);
        var ask = await Ask(ada, word);

        await As(ada).Post($"{Api}/asks/{ask}/pass-match", new { offerId = offer });
        await As(grace).Post($"{Api}/asks/{ask}/pass");
        (await Page(ada, ask)).Matches.ShouldBeEmpty();
        (await Answerable(grace)).ShouldBeEmpty();

        await As(ada).Post($"{Api}/asks/{ask}/reconsider-match", new { offerId = offer });
        await As(grace).Post($"{Api}/asks/{ask}/reconsider");

        (await Page(ada, ask)).Matches.ShouldHaveSingleItem();
        (await Answerable(grace)).ShouldHaveSingleItem();
        App.Mails.To(ada.User.Email).ShouldBeEmpty();
        App.Mails.To(grace.User.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_asker_can_turn_to_somebody_by_name_who_may_pass_without_a_word()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        var offer = await Offer(grace, word);
        var ask = await Ask(ada, word);

        await As(ada).Post($"{Api}/asks/{ask}/invite", new { offerId = offer });
        await As(ada).Post($"{Api}/asks/{ask}/invite", new { offerId = offer });
        await App.Settled();
        var before = (await Page(ada, ask)).Matches.ShouldHaveSingleItem();
        (await Answerable(grace)).ShouldHaveSingleItem().IsInvited.ShouldBeTrue();
        await As(grace).Post($"{Api}/asks/{ask}/pass");

        before.IsInvited.ShouldBeTrue();
        (await Page(ada, ask)).Matches.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            match => match.IsInvited.ShouldBeTrue(), match => match.Reasons.ShouldBe(before.Reasons));
        App.Mails.To(grace.User.Email).ShouldHaveSingleItem().Subject.ShouldBe($"{ada.Name} asks for your help");
    }

    [Fact]
    public async Task N1_whoever_is_blocked_or_muted_is_never_matched()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        await Offer(grace, word);
        var ask = await Ask(ada, word);

        await Block(grace, ada);
        (await Page(ada, ask)).Matches.ShouldBeEmpty();
        (await Answerable(grace)).ShouldBeEmpty();
        await As(grace).Post($"{Api}/distances/end", new EndDistance(ada.Id, DistanceKind.Block));
        await As(ada).Post($"{Api}/distances", new KeepDistance(grace.Id, DistanceKind.Mute));

        (await Page(ada, ask)).Matches.ShouldBeEmpty();
        (await Answerable(grace)).ShouldHaveSingleItem("to mute somebody changes nothing for them");
    }

    [Fact]
    public async Task N1_nobody_is_asked_for_more_in_a_month_than_they_offered()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        await Offer(grace, word, limit: 1);
        await As(grace).Post($"{Api}/asks/{await Ask(ada, word)}/offer", new { });

        (await Page(ada, await Ask(ada, $"More {word}"))).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task N1_a_connector_is_named_only_if_both_have_agreed_to_it()
    {
        var word = NewWord();
        var (ada, grace, edsger) = await Three();
        await Offer(grace, word);
        await Note(ada, edsger);
        await Note(edsger, grace);
        var ask = await Ask(ada, word);

        (await Page(ada, ask)).Matches.ShouldHaveSingleItem().Connectors.ShouldBeEmpty();
        await Choose(edsger, settings => settings with { IsNamedAsConnector = true });
        (await Page(ada, ask)).Matches.ShouldHaveSingleItem().Connectors.ShouldBeEmpty();
        await Choose(grace, settings => settings with { IsNamedAsConnector = true });

        var match = (await Page(ada, ask)).Matches.ShouldHaveSingleItem();
        match.Connectors.ShouldHaveSingleItem().Id.ShouldBe(edsger.Id);
        match.Reasons.ShouldContain($"{edsger.Name} knows both of you and could introduce you to {grace.FirstName}.");
    }

    [Fact]
    public async Task An_ask_ends_by_itself_after_its_day_and_can_be_closed_and_opened_before()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        await Offer(grace, word);
        var ask = await Ask(ada, word, (await Today()).AddDays(3));

        await As(ada).Post($"{Api}/asks/{ask}/close");
        (await Answerable(grace)).ShouldBeEmpty();
        await As(ada).Post($"{Api}/asks/{ask}/reopen");
        (await Answerable(grace)).ShouldHaveSingleItem();
        await Rewind<Networking.Domain.Ask>(ask, row => row.SetProperty(a => a.NeededBy, DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-3))));
        await Send(new EndWhatIsOver());

        (await Page(ada, ask)).Ask.State.ShouldBe(AskState.Expired);
        (await Answerable(grace)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_revised_is_found_by_its_new_words_only()
    {
        var (old, now) = (NewWord(), NewWord());
        var (ada, grace) = await Two();
        await Offer(grace, now);
        var ask = await Ask(ada, old);

        await As(ada).Put($"{Api}/asks/{ask}", new AskFields { What = now });

        (await Page(ada, ask)).Matches.ShouldHaveSingleItem();
        var offer = (await As(grace).Get<PagedResultDto<MyOffer>>($"{Api}/offers")).Items.ShouldHaveSingleItem();
        await As(grace).Put($"{Api}/offers/{offer.Id}", new OfferFields { What = old });
        (await Page(ada, ask)).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paused_offer_matches_nothing_until_it_is_resumed()
    {
        var word = NewWord();
        var (ada, grace) = await Two();
        var offer = await Offer(grace, word);
        var ask = await Ask(ada, word);

        await As(grace).Post($"{Api}/offers/{offer}/pause");
        (await Page(ada, ask)).Matches.ShouldBeEmpty();
        await As(grace).Post($"{Api}/offers/{offer}/resume");

        (await Page(ada, ask)).Matches.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_request_posts_and_offers_once()
    {
        var ada = await Member();
        var (ask, offer) = (new PostAsk { RequestId = Guid.NewGuid(), What = "A notary" }, new MakeOffer { RequestId = Guid.NewGuid(), What = "Gardens" });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(ada).Post<PostedAsk>($"{Api}/asks", ask)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(ada).Post<MadeOffer>($"{Api}/offers", offer)));

        (await As(ada).Get<PagedResultDto<MyAsk>>($"{Api}/asks")).TotalCount.ShouldBe(1);
        (await As(ada).Get<PagedResultDto<MyOffer>>($"{Api}/offers")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_ask_is_only_there_for_those_it_is_shown_to()
    {
        var word = NewWord();
        var (ada, grace, stranger) = await Three();
        var offer = await Offer(grace, word);
        var ask = await Ask(ada, word);

        await ShouldBeHidden(As(grace).GetAndFail($"{Api}/asks/{ask}"));
        await ShouldBeHidden(As(stranger).PostAndFail($"{Api}/asks/{ask}/offer"));
        await ShouldBeHidden(As(stranger).PostAndFail($"{Api}/asks/{ask}/pass"));
        await ShouldBeHidden(As(stranger).PostAndFail($"{Api}/asks/{ask}/invite", new { offerId = offer }));
        await ShouldBeHidden(As(stranger).PutAndFail($"{Api}/asks/{ask}", new AskFields { What = "Mine now" }));
        await ShouldBeHidden(As(stranger).PostAndFail($"{Api}/offers/{offer}/pause"));
        (await Answerable(stranger)).ShouldBeEmpty();
    }

    [Fact]
    public async Task At_most_ten_asks_are_open_at_once()
    {
        var ada = await Member();
        for (var i = 0; i < 10; i++) await Ask(ada, $"A notary {i}");

        var refusal = await As(ada).PostAndFail($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = "One more" });

        refusal.Error.Code.ShouldBe(NetworkingErrors.TooManyAsks);
        refusal.Error.Message.ShouldNotBeNull().ShouldContain("10");
    }

    [Theory]
    [InlineData("{ \"what\": \"A notary\" }")]
    [InlineData("{ \"requestId\": \"00000000-0000-0000-0000-000000000001\", \"what\": \"\" }")]
    [InlineData("{ \"requestId\": \"00000000-0000-0000-0000-000000000001\", \"what\": \"x\", \"tags\": null }")]
    [InlineData("{ \"requestId\": \"00000000-0000-0000-0000-000000000001\", \"what\": \"x\", \"tags\": [\"\"] }")]
    [InlineData("{ \"requestId\": \"00000000-0000-0000-0000-000000000001\", \"what\": \"x\", \"tags\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"] }")]
    [InlineData("{ \"requestId\": \"00000000-0000-0000-0000-000000000001\", \"what\": \"x\", \"neededBy\": \"soon\" }")]
    public async Task An_ask_that_makes_no_sense_is_refused(string body) =>
        (await As(await Member()).PostTextAndFail($"{Api}/asks", body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task An_ask_for_yesterday_and_an_offer_without_end_are_refused()
    {
        var ada = await Member();

        (await As(ada).PostAndFail($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = "x", NeededBy = (await Today()).AddDays(-1) }))
            .Error.Code.ShouldBe(NetworkingErrors.DayOutOfReach);
        (await As(ada).PostAndFail($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = "x", LimitPerMonth = 0 })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await As(ada).PostAndFail($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = "x", Kind = OfferKind.Profile })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>A word that no other test looks for.</summary>
    private static string NewWord() => $"w{Guid.NewGuid():N}"[..12];

    private async Task<Guid> Ask(Person by, string what, DateOnly? neededBy = null) =>
        (await As(by).Post<PostedAsk>($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = what, NeededBy = neededBy })).Id;

    private async Task<Guid> Offer(Person by, string what, int limit = 3) =>
        (await As(by).Post<MadeOffer>($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = what, LimitPerMonth = limit })).Id;

    private Task<MyAskPage> Page(Person of, Guid ask) => As(of).Get<MyAskPage>($"{Api}/asks/{ask}");

    private async Task<IReadOnlyList<AnswerableAsk>> Answerable(Person by) =>
        (await As(by).Get<PagedResultDto<AnswerableAsk>>($"{Api}/asks/answerable")).Items;
}
