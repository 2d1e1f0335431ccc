using System.Net;
using System.Text.Json;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Tests.Features;

public sealed class ReferralTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task R56_from_the_draft_over_the_consent_to_the_thanks_and_both_know_how_it_stands()
    {
        var (ada, grace) = await Two();
        var id = await Sent(ada, grace);
        (await Desk(grace)).ShouldHaveSingleItem().ThanksFor.ShouldBe("Gave you a referral: Kindergarten Linden");

        await As(grace).Post($"{Api}/referrals/{id}/seen");
        foreach (var (state, note) in ((ReferralState, string?)[])
            [(ReferralState.Accepted, null), (ReferralState.Contacted, null), (ReferralState.Quoted, null), (ReferralState.Won, "They start in May."), (ReferralState.Thanked, "Thank you.")])
        {
            await Report(grace, id, state, note);
        }

        var given = await Get(ada, id);
        given.Steps.Select(step => step.State).ShouldBe(
        [
            ReferralState.Draft, ReferralState.Sent, ReferralState.Seen, ReferralState.Accepted, ReferralState.Contacted,
            ReferralState.Quoted, ReferralState.Won, ReferralState.Thanked,
        ]);
        given.Next.ShouldBeEmpty("what comes next is the recipient's to say");
        App.Mails.To(grace.User.Email).ShouldHaveSingleItem().Subject.ShouldBe($"A referral from {ada.Name}");
        App.Mails.To(ada.User.Email).Select(mail => mail.Subject).ShouldBe(
            [$"{grace.Name} accepted your referral", "Your referral led to business", $"{grace.Name} thanks you"], ignoreOrder: true);
        (await Timeline(ada, grace)).Entries.Items.Select(entry => entry.Kind).ShouldBe([TouchKind.Thanks, TouchKind.Referral]);
    }

    [Fact]
    public async Task Referrals_are_put_in_the_orders_that_are_known_and_in_no_other()
    {
        var ada = As(await Member());

        foreach (var sorting in (string[])["", "personName", "personName desc", "movedAt asc"]) (await ada.Get($"{Api}/referrals?sorting={sorting}")).ShouldBe(HttpStatusCode.OK, sorting);
        foreach (var sorting in (string[])["tenantId", "personName up"]) (await ada.Get($"{Api}/referrals?sorting={sorting}")).ShouldBe(HttpStatusCode.BadRequest, sorting);
    }

    [Fact]
    public async Task A_referral_of_somebody_blocked_does_not_arrive_and_they_are_not_told()
    {
        var (ada, grace) = await Two();
        var before = await Sent(ada, grace);
        await As(grace).Post($"{Api}/referrals/{before}/seen");
        await Block(grace, ada);

        var id = await Sent(ada, grace);
        await App.Settled();

        (await Received(grace)).ShouldHaveSingleItem().Id.ShouldBe(before, "what one has looked at stays one's own");
        (await Desk(grace)).ShouldHaveSingleItem("only for what arrived are thanks due");
        App.Mails.To(grace.User.Email).ShouldHaveSingleItem();
        (await As(ada).Get<ReferralPage>($"{Api}/referrals/{id}")).State.ShouldBe(ReferralState.Sent);
        await As(grace).Post($"{Api}/distances/end", new EndDistance(ada.Id, DistanceKind.Block));
        (await Received(grace)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task R56_nothing_is_sent_before_the_person_has_agreed()
    {
        var (ada, grace) = await Two();
        var id = await Draft(ada, grace);

        (await As(ada).PostAndFail($"{Api}/referrals/{id}/send")).Error.Code.ShouldBe(NetworkingErrors.ConsentNotRecorded);
        await ShouldBeHidden(As(grace).GetAndFail($"{Api}/referrals/{id}"));
        (await List(grace, ReferralSide.Received)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Looking_changes_nothing_until_the_recipient_says_that_they_have_seen_it()
    {
        var (ada, grace) = await Two();
        var id = await Sent(ada, grace);

        await Get(grace, id);
        (await Get(ada, id)).State.ShouldBe(ReferralState.Sent);
        await As(ada).Post($"{Api}/referrals/{id}/seen");
        (await Get(ada, id)).State.ShouldBe(ReferralState.Sent);
        await As(grace).Post($"{Api}/referrals/{id}/seen");
        await As(grace).Post($"{Api}/referrals/{id}/seen");

        (await Get(ada, id)).Steps.Count(step => step.State == ReferralState.Seen).ShouldBe(1);
    }

    [Fact]
    public async Task R56_the_giver_sees_the_state_and_never_an_amount_unless_it_is_shared()
    {
        var (ada, grace) = await Two();
        var id = await Won(ada, grace);
        await As(grace).Post($"{Api}/referrals/{id}/business", new RecordBusiness { RequestId = Guid.NewGuid(), Amount = Euro(1_234_567) });

        foreach (var path in (string[])[$"{Api}/referrals/{id}", $"{Api}/referrals?side=given"])
        {
            (await As(ada).Get<JsonElement>(path)).GetRawText().ShouldNotContain("1234567");
        }

        (await Get(grace, id)).Value.ShouldBe(Euro(1_234_567));
        await As(grace).Post($"{Api}/referrals/{id}/share", new { isShared = true });
        (await Get(ada, id)).ShouldSatisfyAllConditions(
            page => page.Value.ShouldBe(Euro(1_234_567)), page => page.Business.ShouldBeEmpty("the entries stay the recipient's own"));
    }

    [Fact]
    public async Task R57_a_wrong_amount_is_put_right_by_another_entry_with_a_reason()
    {
        var (ada, grace) = await Two();
        var id = await Won(ada, grace);
        var entry = await As(grace).Post<RecordedBusiness>($"{Api}/referrals/{id}/business", new RecordBusiness { RequestId = Guid.NewGuid(), Amount = Euro(120_000) });

        await As(grace).Post($"{Api}/referrals/{id}/corrections", new CorrectBusiness { RequestId = Guid.NewGuid(), EntryId = entry.EntryId, Amount = Euro(90_000), Reason = "One plot less." });

        var page = await Get(grace, id);
        page.Value.ShouldBe(Euro(90_000));
        page.Business.Select(row => (row.Amount.Minor, row.Corrects)).ShouldBe([(120_000, null), (-30_000, entry.EntryId)]);
    }

    [Fact]
    public async Task P57_the_same_slip_sent_twice_in_one_moment_is_one_referral_and_one_amount()
    {
        var (ada, grace) = await Two();
        var draft = Fields(grace);
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(ada).Post<PreparedReferral>($"{Api}/referrals", draft)));
        var id = await Won(ada, grace);
        var slip = new RecordBusiness { RequestId = Guid.NewGuid(), Amount = Euro(5000) };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(grace).Post<RecordedBusiness>($"{Api}/referrals/{id}/business", slip)));

        ids.Distinct().ShouldHaveSingleItem();
        (await Get(grace, id)).Value.ShouldBe(Euro(5000));
    }

    [Fact]
    public async Task R56_what_was_changed_after_sending_is_kept_as_a_version()
    {
        var (ada, grace) = await Two();
        var id = await Sent(ada, grace);

        await As(ada).Put($"{Api}/referrals/{id}", new ReferralFields { PersonName = "Kindergarten Linden", Need = "A garden for fifty.", Strength = 5 });

        var page = await Get(grace, id);
        (page.Fields.Need, page.Fields.Strength).ShouldBe(("A garden for fifty.", 5));
        page.Versions.ShouldHaveSingleItem().Fields.Need.ShouldBe("A garden for forty.");
    }

    [Fact]
    public async Task Two_windows_do_not_overwrite_each_other()
    {
        var (ada, grace) = await Two();
        var id = await Draft(ada, grace);
        var stamp = (await Get(ada, id)).ConcurrencyStamp;
        var change = new ReviseReferral { PersonName = "Linden", Need = "First", ConcurrencyStamp = stamp };
        await As(ada).Put($"{Api}/referrals/{id}", change);

        (await As(ada).PutAndFail($"{Api}/referrals/{id}", change with { Need = "Second" })).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Get(ada, id)).LastChange.ShouldSatisfyAllConditions(last => last.IsOwn.ShouldBeTrue(), last => last.By.ShouldBeNull());
    }

    [Fact]
    public async Task Who_has_done_something_to_a_referral_last_is_told_to_the_other_one()
    {
        var (ada, grace) = await Two();
        var id = await Sent(ada, grace);
        await Report(grace, id, ReferralState.Accepted);

        (await Get(ada, id)).LastChange.ShouldSatisfyAllConditions(
            last => last.IsOwn.ShouldBeFalse(), last => last.By.ShouldNotBeNull().ShouldStartWith("Grace"), last => last.At.ShouldNotBeNull());
        (await Get(grace, id)).LastChange.IsOwn.ShouldBeTrue();
    }

    [Fact]
    public async Task Ones_last_step_can_be_taken_back_and_a_draft_be_thrown_away()
    {
        var (ada, grace) = await Two();
        var (sent, draft) = (await Sent(ada, grace), await Draft(ada, grace));
        await Report(grace, sent, ReferralState.Accepted);

        await As(grace).Post($"{Api}/referrals/{sent}/take-back");
        await As(ada).Post($"{Api}/referrals/{draft}/discard");

        (await Get(ada, sent)).State.ShouldBe(ReferralState.Sent);
        await ShouldBeHidden(As(ada).GetAndFail($"{Api}/referrals/{draft}"));
        (await As(ada).PostAndFail($"{Api}/referrals/{sent}/discard")).Error.Code.ShouldBe(NetworkingErrors.ReferralSent);
    }

    [Fact]
    public async Task A_tier_names_the_referral_it_came_of_and_only_one_that_the_giver_sees()
    {
        var (ada, grace, edsger) = await Three();
        var parent = await Sent(ada, grace);
        var tier = Fields(edsger) with { Kind = ReferralKind.Tier, ParentId = parent };

        await As(grace).Post<PreparedReferral>($"{Api}/referrals", tier);

        await ShouldBeHidden(As(edsger).PostAndFail($"{Api}/referrals", tier with { RequestId = Guid.NewGuid(), RecipientId = ada.Id }));
        (await As(grace).PostAndFail($"{Api}/referrals", tier with { RequestId = Guid.NewGuid(), ParentId = null })).Error.Code.ShouldBe(NetworkingErrors.TierNeedsParent);
    }

    [Fact]
    public async Task Lists_are_filtered_sorted_and_paged()
    {
        var (ada, grace) = await Two();
        foreach (var name in (string[])["Weir", "Älder", "mill"]) await Draft(ada, grace, name);

        (await List(ada, ReferralSide.Given, "&sorting=personName asc")).Select(row => row.PersonName).ShouldBe(["Älder", "mill", "Weir"]);
        (await List(ada, ReferralSide.Given, "&filter=IL")).ShouldHaveSingleItem().PersonName.ShouldBe("mill");
        (await List(ada, ReferralSide.Given, "&sorting=personName desc&maxResultCount=1&skipCount=1")).ShouldHaveSingleItem().PersonName.ShouldBe("mill");
        (await List(ada, ReferralSide.Given, "&state=won")).ShouldBeEmpty();
        (await List(ada, ReferralSide.Received)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_else_sees_or_moves_it()
    {
        var (ada, grace, stranger) = await Three();
        var id = await Won(ada, grace);

        await ShouldBeHidden(As(stranger).GetAndFail($"{Api}/referrals/{id}"));
        foreach (var (verb, body) in ((string, object)[])
            [("send", new { }), ("seen", new { }), ("report", new { state = "lost" }), ("take-back", new { }), ("discard", new { }), ("share", new { isShared = true })])
        {
            await ShouldBeHidden(As(stranger).PostAndFail($"{Api}/referrals/{id}/{verb}", body));
        }
    }

    [Fact]
    public async Task R55_a_year_after_the_end_the_referred_persons_contact_is_gone()
    {
        var (ada, grace) = await Two();
        var id = await Won(ada, grace);
        await Report(grace, id, ReferralState.Closed);
        await Rewind<Referral>(id, row => row.SetProperty(r => r.MovedAt, DateTime.UtcNow.AddDays(-366)));

        await Send(new EndWhatIsOver());

        (await As(grace).Get<JsonElement>($"{Api}/referrals/{id}")).GetRawText().ShouldNotContain("Linden");
    }

    [Theory]
    [InlineData("strength", 6)]
    [InlineData("strength", 0)]
    [InlineData("personName", "")]
    [InlineData("need", "")]
    [InlineData("email", "not an address")]
    [InlineData("kind", "gift")]
    [InlineData("recipientId", "me")]
    public async Task A_referral_that_makes_no_sense_is_refused(string field, object value)
    {
        var (ada, grace) = await Two();
        var body = JsonSerializer.SerializeToNode(Fields(grace), TestKit.Caller.Json)!.AsObject();
        body[field] = JsonSerializer.SerializeToNode(value);

        (await As(ada).PostTextAndFail($"{Api}/referrals", body.ToJsonString())).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_referral_to_oneself_to_nobody_and_impossible_steps_are_refused_with_the_reason()
    {
        var (ada, grace) = await Two();
        var id = await Sent(ada, grace);

        (await As(ada).PostAndFail($"{Api}/referrals", Fields(ada))).Error.Code.ShouldBe(NetworkingErrors.WithOneself);
        await ShouldBeHidden(As(ada).PostAndFail($"{Api}/referrals", Fields(grace) with { RecipientId = Guid.NewGuid() }));
        (await As(grace).PostAndFail($"{Api}/referrals/{id}/report", new { state = "won" })).Error.Code.ShouldBe(NetworkingErrors.StepImpossible);
        (await As(grace).PostAndFail($"{Api}/referrals/{id}/report", new { state = "declined" })).Error.Code.ShouldBe(NetworkingErrors.ReasonMissing);
        (await As(grace).PostAndFail($"{Api}/referrals/{id}/business", new RecordBusiness { RequestId = Guid.NewGuid(), Amount = Euro(-1) })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static Money Euro(long minor) => new(minor, "EUR");

    private static PrepareReferral Fields(Person to, string name = "Kindergarten Linden") =>
        new() { RequestId = Guid.NewGuid(), RecipientId = to.Id, PersonName = name, Need = "A garden for forty.", Strength = 4 };

    private async Task<Guid> Draft(Person by, Person to, string name = "Kindergarten Linden") =>
        (await As(by).Post<PreparedReferral>($"{Api}/referrals", Fields(to, name))).Id;

    private async Task<Guid> Sent(Person by, Person to)
    {
        var id = await Draft(by, to);
        await As(by).Post($"{Api}/referrals/{id}/consent", new { way = "byPhone", on = await Today() });
        await As(by).Post($"{Api}/referrals/{id}/send");
        await App.Settled();
        return id;
    }

    private async Task<Guid> Won(Person by, Person to)
    {
        var id = await Sent(by, to);
        foreach (var state in (ReferralState[])[ReferralState.Accepted, ReferralState.Contacted, ReferralState.Won]) await Report(to, id, state);
        return id;
    }

    private async Task Report(Person by, Guid id, ReferralState state, string? note = null)
    {
        await As(by).Post($"{Api}/referrals/{id}/report", new ReportReferral(id, state, note));
        await App.Settled();
    }

    private Task<ReferralPage> Get(Person by, Guid id) => As(by).Get<ReferralPage>($"{Api}/referrals/{id}");

    private async Task<IReadOnlyList<ReferralRow>> List(Person by, ReferralSide side, string query = "") =>
        (await As(by).Get<PagedResultDto<ReferralRow>>($"{Api}/referrals?side={side.ToString().ToLowerInvariant()}{query}")).Items;

    private async Task<IReadOnlyList<ReferralRow>> Received(Person by) =>
        (await As(by).Get<PagedResultDto<ReferralRow>>($"{Api}/referrals?side=received&maxResultCount=100")).Items;
}
