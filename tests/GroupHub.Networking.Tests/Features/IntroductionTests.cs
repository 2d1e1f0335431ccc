using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Tests.Features;

public sealed partial class IntroductionTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task N7_with_two_yeses_both_get_each_others_card_and_all_three_keep_it()
    {
        var (ada, grace, edsger) = await Three();
        var wish = await Wish(ada, grace, edsger);

        await As(grace).Post($"{Api}/introductions/{wish}/pass-on", new { recommendation = "You will like each other." });
        await App.Settled();
        await As(edsger).Post($"{Api}/introductions/{wish}/agree");
        await App.Settled();

        var mine = (await Wishes(ada)).ShouldHaveSingleItem();
        (mine.State, mine.Card).ShouldBe((WishState.Introduced, new ContactCard(edsger.User.Email, null)));
        (await Questions(edsger)).ShouldHaveSingleItem().Card.ShouldNotBeNull().Email.ShouldBe(ada.User.Email);
        (await Questions(grace)).ShouldHaveSingleItem().Card.ShouldBeNull();
        App.Mails.To(ada.User.Email).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain(edsger.User.Email);
        App.Mails.To(edsger.User.Email).ShouldContain(mail => mail.HtmlBody!.Contains(ada.User.Email));
        (await Timeline(ada, edsger)).Entries.Items.ShouldHaveSingleItem().Kind.ShouldBe(TouchKind.Introduction);
        (await Desk(ada)).ShouldHaveSingleItem().Person!.Id.ShouldBe(grace.Id, "the connector is to be thanked");
    }

    [Fact]
    public async Task N7_the_requester_is_named_to_the_person_only_if_they_wish_or_once_it_is_agreed()
    {
        var (ada, grace, edsger) = await Three();
        var wish = await Wish(ada, grace, edsger, isAnonymous: true);
        await As(grace).Post($"{Api}/introductions/{wish}/pass-on", new { });
        await App.Settled();

        var asked = (await Questions(edsger)).ShouldHaveSingleItem();
        asked.Requester.ShouldBeNull();
        JsonSerializer.Serialize(asked).ShouldNotContain(ada.Id.ToString());
        App.Mails.To(edsger.User.Email).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldNotContain(ada.Name);
        await As(edsger).Post($"{Api}/introductions/{wish}/agree");

        (await Questions(edsger)).ShouldHaveSingleItem().Requester!.Id.ShouldBe(ada.Id);
    }

    /// <summary>By answer, by time and by state: declined by either, never answered, and kept apart by a block.</summary>
    [Fact]
    public async Task N7_to_the_requester_every_way_of_not_wanting_looks_like_silence()
    {
        var ada = await Member("Ada");
        var shown = new Dictionary<string, List<string>>();
        foreach (var ending in (string[])["silent", "declined", "blocked"]) shown[ending] = await Live(ada, ending, isPassedOn: false);
        foreach (var ending in (string[])["silent later", "refused"]) shown[ending] = await Live(ada, ending, isPassedOn: true);

        shown["declined"].ShouldBe(shown["silent"]);
        shown["blocked"].ShouldBe(shown["silent"]);
        shown["refused"].ShouldBe(shown["silent later"]);
    }

    [Fact]
    public async Task N7_after_ten_days_the_requester_is_told_once_in_the_same_words_for_all()
    {
        var (ada, grace, edsger) = await Three();
        var turing = await Member("Turing");
        var (silent, declined) = (await Wish(ada, grace, edsger), await Wish(ada, grace, turing));
        await As(grace).Post($"{Api}/introductions/{declined}/decline");
        foreach (var wish in (Guid[])[silent, declined]) await Rewind<Introduction>(wish, row => row.SetProperty(i => i.RequestedAt, DateTime.UtcNow.AddDays(-11)));

        await TellUnanswered();
        await TellUnanswered();

        var mails = App.Mails.To(ada.User.Email);
        mails.Select(mail => mail.Subject).ShouldBe([$"No answer about {edsger.Name}", $"No answer about {turing.Name}"], ignoreOrder: true);
        mails.Select(mail => Plain(mail.HtmlBody!).Replace(edsger.Name, "", StringComparison.Ordinal).Replace(turing.Name, "", StringComparison.Ordinal)).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task N7_a_connector_is_not_asked_more_often_in_a_month_than_they_allow_whatever_they_answered()
    {
        var (ada, grace, edsger) = await Three();
        await Choose(grace, settings => settings with { IntroductionsPerMonth = 1 });
        await As(grace).Post($"{Api}/introductions/{await Wish(ada, grace, edsger)}/decline");

        var refusal = await As(await Member()).PostAndFail($"{Api}/introductions", Wished(grace, edsger));

        refusal.Error.Code.ShouldBe(NetworkingErrors.ConnectorHasNoRoom);
    }

    [Fact]
    public async Task The_same_is_not_asked_again_for_a_month_and_not_too_much_at_once()
    {
        var (ada, grace, edsger) = await Three();
        await Wish(ada, grace, edsger);

        (await As(ada).PostAndFail($"{Api}/introductions", Wished(grace, edsger))).Error.Code.ShouldBe(NetworkingErrors.WishedAlready);
        for (var i = 1; i < 5; i++) await Wish(ada, await Member($"C{i}"), edsger);

        (await As(ada).PostAndFail($"{Api}/introductions", Wished(await Member("C6"), edsger))).Error.Code.ShouldBe(NetworkingErrors.TooManyWishes);
    }

    [Fact]
    public async Task A_refusal_can_be_thought_over_and_a_wish_be_withdrawn()
    {
        var (ada, grace, edsger) = await Three();
        var (first, second) = (await Wish(ada, grace, edsger), await Wish(ada, edsger, grace));
        await As(grace).Post($"{Api}/introductions/{first}/decline");
        (await Questions(grace)).Single(q => q.Id == first).State.ShouldBe(QuestionState.Declined);

        await As(grace).Post($"{Api}/introductions/{first}/reconsider");
        await As(ada).Post($"{Api}/introductions/{second}/withdraw");

        (await Questions(grace)).Single(q => q.Id == first).State.ShouldBe(QuestionState.Open);
        (await Questions(edsger)).Single(q => q.Id == second).State.ShouldBe(QuestionState.Over);
        (await Wishes(ada)).Single(w => w.Id == second).State.ShouldBe(WishState.Withdrawn);
    }

    [Fact]
    public async Task The_same_request_wishes_once_and_agreeing_twice_is_agreeing_once()
    {
        var (ada, grace, edsger) = await Three();
        var wished = Wished(grace, edsger);
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(ada).Post<WishedId>($"{Api}/introductions", wished)));
        var wish = ids.Distinct().ShouldHaveSingleItem().Id;
        await As(grace).Post($"{Api}/introductions/{wish}/pass-on", new { });

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => As(edsger).Post($"{Api}/introductions/{wish}/agree")));
        await App.Settled();

        (await Timeline(ada, edsger)).Entries.TotalCount.ShouldBe(1);
        App.Mails.To(ada.User.Email).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_else_sees_or_answers_it_and_nobody_answers_for_another()
    {
        var (ada, grace, edsger) = await Three();
        var stranger = await Member("Stranger");
        var wish = await Wish(ada, grace, edsger);

        foreach (var verb in (string[])["pass-on", "agree", "decline", "reconsider", "withdraw"])
        {
            await ShouldBeHidden(As(stranger).PostAndFail($"{Api}/introductions/{wish}/{verb}", new { }));
            await ShouldBeHidden(As(edsger).PostAndFail($"{Api}/introductions/{wish}/{verb}", new { }));
        }

        (await As(ada).PostAndFail($"{Api}/introductions/{wish}/pass-on", new { })).Error.Code.ShouldBe(NetworkingErrors.NotYoursToAnswer);
        (await As(grace).PostAndFail($"{Api}/introductions/{wish}/agree")).Error.Code.ShouldBe(NetworkingErrors.NotYoursToAnswer);
        (await Questions(edsger)).ShouldBeEmpty();
        (await Questions(stranger)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whom_somebody_has_blocked_meanwhile_does_not_reach_them_and_nobody_can_tell()
    {
        var (ada, grace, edsger) = await Three();
        var wish = await Wish(ada, grace, edsger);
        await Block(edsger, ada);

        await As(grace).Post($"{Api}/introductions/{wish}/pass-on", new { });
        await App.Settled();

        (await Questions(edsger)).ShouldBeEmpty();
        App.Mails.To(edsger.User.Email).ShouldBeEmpty();
        await ShouldBeHidden(As(edsger).PostAndFail($"{Api}/introductions/{wish}/agree", new { }));
        (await Questions(grace)).ShouldHaveSingleItem().State.ShouldBe(QuestionState.Agreed);
        (await Wishes(ada)).ShouldHaveSingleItem().State.ShouldBe(WishState.Waiting);
    }

    [Fact]
    public async Task Blocking_ends_what_is_open_between_the_two_in_silence()
    {
        var (ada, grace, edsger) = await Three();
        var (asked, own) = (await Wish(ada, grace, edsger), await Wish(edsger, grace, ada));
        await As(grace).Post($"{Api}/introductions/{asked}/pass-on", new { });

        await Block(edsger, ada);

        (await Questions(edsger)).ShouldHaveSingleItem().State.ShouldBe(QuestionState.Declined);
        (await Wishes(edsger)).ShouldHaveSingleItem().State.ShouldBe(WishState.Withdrawn);
        (await Wishes(ada)).ShouldHaveSingleItem().State.ShouldBe(WishState.Waiting);
        (await Questions(grace)).Single(q => q.Id == own).State.ShouldBe(QuestionState.Over);
    }

    [Fact]
    public async Task Blocking_somebody_does_not_uncover_that_it_is_they_who_ask_without_a_name()
    {
        var (ada, grace, edsger) = await Three();
        var wish = await Wish(ada, grace, edsger, isAnonymous: true);
        await As(grace).Post($"{Api}/introductions/{wish}/pass-on", new { });

        await Block(edsger, ada);

        (await Questions(edsger)).ShouldHaveSingleItem().State.ShouldBe(QuestionState.Open);
        (await As(edsger).PostAndFail($"{Api}/introductions/{wish}/agree")).Error.Code.ShouldBe(NetworkingErrors.IntroductionOver);
        (await Questions(edsger)).ShouldHaveSingleItem().Requester.ShouldBeNull();
        (await Wishes(ada)).ShouldHaveSingleItem().State.ShouldBe(WishState.Waiting);
    }

    [Fact]
    public async Task A_wish_that_makes_no_sense_is_refused()
    {
        var (ada, grace, edsger) = await Three();

        (await As(ada).PostAndFail($"{Api}/introductions", Wished(grace, grace))).Error.Code.ShouldBe(NetworkingErrors.ThreePeopleNeeded);
        (await As(ada).PostAndFail($"{Api}/introductions", Wished(grace, ada))).Error.Code.ShouldBe(NetworkingErrors.WithOneself);
        (await As(ada).PostAndFail($"{Api}/introductions", Wished(grace, edsger) with { TargetId = Guid.NewGuid() })).Status.ShouldBe(HttpStatusCode.NotFound);
        var refusal = await As(ada).PostAndFail($"{Api}/introductions", Wished(grace, edsger) with { Context = "", Benefit = new string('x', 601) });
        refusal.Error.ValidationErrors.ShouldNotBeNull().SelectMany(error => error.Members).ShouldBe(["context", "benefit"], ignoreOrder: true);
    }

    private static WishIntroduction Wished(Person connector, Person target, bool isAnonymous = false) => new()
    {
        RequestId = Guid.NewGuid(), ConnectorId = connector.Id, TargetId = target.Id, Context = "Plans the quarter.", Benefit = "A planner.", IsAnonymous = isAnonymous,
    };

    private async Task<Guid> Wish(Person by, Person connector, Person target, bool isAnonymous = false)
    {
        var id = (await As(by).Post<WishedId>($"{Api}/introductions", Wished(connector, target, isAnonymous))).Id;
        await App.Settled();
        return id;
    }

    private async Task<IReadOnlyList<MyWish>> Wishes(Person of) =>
        (await As(of).Get<PagedResultDto<MyWish>>($"{Api}/introductions?maxResultCount=100")).Items;

    private async Task<IReadOnlyList<IntroductionQuestion>> Questions(Person of) =>
        (await As(of).Get<PagedResultDto<IntroductionQuestion>>($"{Api}/introductions/questions?maxResultCount=100")).Items;

    /// <summary>All that a requester gets to see of a wish, from the answer to the request until after it has run out.</summary>
    private async Task<List<string>> Live(Person ada, string ending, bool isPassedOn)
    {
        var (connector, target) = (await Member("Connector"), await Member("Target"));
        if (ending == "blocked") await Block(target, ada);
        var seen = new List<string>();
        var response = await As(ada).Http.PostAsync($"{Api}/introductions", System.Net.Http.Json.JsonContent.Create(Wished(connector, target), options: TestKit.Caller.Json));
        seen.Add($"{response.StatusCode} {Plain(await response.Content.ReadAsStringAsync())}");
        await App.Settled();
        var wish = (await Wishes(ada)).Single(w => w.Target.Id == target.Id).Id;

        if (isPassedOn) await As(connector).Post($"{Api}/introductions/{wish}/pass-on", new { });
        if (ending == "declined") await As(connector).Post($"{Api}/introductions/{wish}/decline");
        if (ending == "refused") await As(target).Post($"{Api}/introductions/{wish}/decline");
        await App.Settled();
        foreach (var days in (int[])[0, 5, 11])
        {
            await Rewind<Introduction>(wish, row => row.SetProperty(i => i.RequestedAt, DateTime.UtcNow.Date.AddDays(-days)));
            if (isPassedOn) await Rewind<Introduction>(wish, row => row.SetProperty(i => i.PassedOnAt, DateTime.UtcNow.Date.AddDays(-days)));
            var json = await As(ada).Get<JsonElement>($"{Api}/introductions?maxResultCount=100");
            var row = json.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetGuid() == wish).GetRawText();
            seen.Add(Plain(row.Replace(target.Name, "T", StringComparison.Ordinal).Replace(connector.Name, "C", StringComparison.Ordinal)));
        }

        seen.Add($"{App.Mails.To(ada.User.Email).Count}");
        await As(ada).Post($"{Api}/introductions/{wish}/withdraw");
        seen.Add(Plain(JsonSerializer.Serialize((await Wishes(ada)).Single(w => w.Id == wish).State)));
        return seen;
    }

    private async Task TellUnanswered()
    {
        foreach (var id in await Send(new ListUnansweredWishes())) await Send(new TellOfNoAnswer(id));
    }

    /// <summary>Without ids, sealed links and times, which differ for every wish.</summary>
    private static string Plain(string text) => Times().Replace(Keys().Replace(Ids().Replace(text, "id"), "key"), "time");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"key=[\w-]+")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z?")]
    private static partial Regex Times();
}
