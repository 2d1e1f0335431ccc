using CsCheck;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp;
using static GroupHub.Networking.ReferralState;
using static GroupHub.Networking.Tests.Domain.A;

namespace GroupHub.Networking.Tests.Domain;

public sealed class ReferralTests
{
    [Fact]
    public void R56_the_whole_way_from_the_draft_to_the_end()
    {
        var referral = SentReferral();

        referral.See(Grace, Monday);
        foreach (var step in (ReferralState[])[Accepted, Contacted, Meeting, Quoted, ReferralState.Won, Thanked, Closed]) referral.Report(Grace, step, null, Monday);

        referral.Steps.Select(step => step.State).ShouldBe([Draft, Sent, Seen, Accepted, Contacted, Meeting, Quoted, ReferralState.Won, Thanked, Closed]);
    }

    [Fact]
    public void R56_without_the_persons_consent_it_is_a_lead_and_is_not_sent()
    {
        var (referral, inside) = (Referral(), Referral(ReferralKind.Inside));

        Breaking(() => referral.Send(Ada, Monday)).ShouldBe(NetworkingErrors.ConsentNotRecorded);
        inside.Send(Ada, Monday);

        (referral.State, inside.State).ShouldBe((Draft, Sent));
    }

    [Fact]
    public void R56_whatever_anybody_tries_the_way_holds() =>
        Gen.Select(Gen.Bool, Gen.Enum<ReferralState>(), Gen.Int[0, 6]).List[1, 40].Sample(deeds =>
        {
            var referral = Referral();
            var now = Monday;
            foreach (var (isGiver, to, verb) in deeds) Try(referral, isGiver ? Ada : Grace, to, verb, now = now.AddMinutes(7));

            return Holds(referral);
        });

    [Fact]
    public void Declining_needs_a_reason()
    {
        var referral = SentReferral();

        Breaking(() => referral.Report(Grace, Declined, " ", Monday)).ShouldBe(NetworkingErrors.ReasonMissing);
        referral.Report(Grace, Declined, "No room before summer.", Monday);

        referral.Steps[^1].Note.ShouldBe("No room before summer.");
    }

    [Fact]
    public void The_giver_does_not_say_how_it_goes_and_the_recipient_not_what_it_says()
    {
        var referral = SentReferral();

        Breaking(() => referral.Report(Ada, Accepted, null, Monday)).ShouldBe(NetworkingErrors.NotYoursToChange);
        Breaking(() => referral.Revise(Grace, Details, Monday)).ShouldBe(NetworkingErrors.NotYoursToChange);
        Breaking(() => referral.RecordBusiness(Ada, Entry(100), Day)).ShouldBe(NetworkingErrors.NotYoursToChange);
    }

    [Fact]
    public void R56_what_the_recipient_could_have_read_before_a_change_is_kept()
    {
        var referral = SentReferral();

        referral.Revise(Ada, Details with { Need = "A garden for fifty children." }, Monday.AddHours(1));
        referral.Report(Grace, Accepted, null, Monday.AddHours(2));

        referral.Versions.ShouldHaveSingleItem().Details.Need.ShouldBe(Details.Need);
        Breaking(() => referral.Revise(Ada, Details, Monday)).ShouldBe(NetworkingErrors.ReferralAccepted);
    }

    [Fact]
    public void What_is_changed_in_a_draft_leaves_no_version()
    {
        var referral = Referral();

        referral.Revise(Ada, Details with { Strength = 5 }, Monday);

        referral.Versions.ShouldBeEmpty();
    }

    [Fact]
    public void Ones_own_last_step_can_be_taken_back_for_an_hour()
    {
        var referral = SentReferral();
        referral.Report(Grace, Accepted, null, Monday);

        Breaking(() => referral.TakeBack(Ada, Monday)).ShouldBe(NetworkingErrors.NotYoursToChange);
        Breaking(() => referral.TakeBack(Grace, Monday.AddMinutes(61))).ShouldBe(NetworkingErrors.TooLateToTakeBack);
        referral.TakeBack(Grace, Monday.AddMinutes(59));

        referral.State.ShouldBe(Sent);
    }

    [Fact]
    public void R57_an_entry_is_put_right_by_another_and_stays_as_it_was()
    {
        var referral = Won(SentReferral());
        var entry = referral.RecordBusiness(Grace, Entry(120_000), Day);

        referral.CorrectBusiness(Grace, Entry(90_000) with { Corrects = entry.Id, Note = "One plot less." });
        referral.CorrectBusiness(Grace, Entry(95_000) with { Corrects = entry.Id, Note = "And a bench." });

        referral.Business.Select(row => row.Amount.Minor).ShouldBe([120_000, -30_000, 5_000]);
        referral.Total.ShouldBe(Euro(95_000));
    }

    [Fact]
    public void R57_the_total_is_what_was_last_said_of_each_entry() =>
        Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000]).List[0, 20]).Sample((entries, corrections) =>
        {
            var referral = Won(SentReferral());
            var made = Enumerable.Range(1, entries).Select(i => referral.RecordBusiness(Grace, Entry(i * 1000), Day)).ToList();
            var said = made.ToDictionary(entry => entry.Id, entry => entry.Amount.Minor);
            foreach (var (which, minor) in corrections)
            {
                var entry = made[which % entries];
                referral.CorrectBusiness(Grace, Entry(minor) with { Corrects = entry.Id, Note = "So" });
                said[entry.Id] = minor;
            }

            return referral.Total!.Value.Minor == said.Values.Sum();
        });

    [Fact]
    public void P57_the_same_slip_is_entered_once()
    {
        var (referral, entry) = (Won(SentReferral()), Entry(5000));

        referral.RecordBusiness(Grace, entry, Day);
        referral.RecordBusiness(Grace, entry with { Id = Guid.NewGuid() }, Day);

        referral.Total.ShouldBe(Euro(5000));
    }

    [Fact]
    public void R57_the_giver_sees_no_amount_unless_it_is_shared()
    {
        var referral = Won(SentReferral());
        referral.RecordBusiness(Grace, Entry(5000), Day);

        (referral.ValueFor(Grace), referral.ValueFor(Ada)).ShouldBe((Euro(5000), null));
        referral.ShareValue(Grace, isShared: true);

        referral.ValueFor(Ada).ShouldBe(Euro(5000));
    }

    [Fact]
    public void Business_comes_of_what_was_won_in_one_currency()
    {
        var (sent, won) = (SentReferral(), Won(SentReferral()));
        won.RecordBusiness(Grace, Entry(100), Day);

        Breaking(() => sent.RecordBusiness(Grace, Entry(100), Day)).ShouldBe(NetworkingErrors.NotWon);
        Breaking(() => won.RecordBusiness(Grace, Entry(0), Day)).ShouldBe(NetworkingErrors.AmountNotPositive);
        Breaking(() => won.RecordBusiness(Grace, Entry(1) with { Amount = new Money(1, "USD") }, Day)).ShouldBe(NetworkingErrors.CurrencyDiffers);
        Breaking(() => won.CorrectBusiness(Grace, Entry(1) with { Corrects = Guid.NewGuid() })).ShouldBe(NetworkingErrors.EntryUnknown);
    }

    [Fact]
    public void R56_silence_is_stale_after_two_weeks_and_only_where_something_is_expected()
    {
        var (sent, closed) = (SentReferral(), SentReferral());
        closed.Report(Grace, Declined, "No", Monday);

        (sent.IsStaleAt(Monday.AddDays(14)), sent.IsStaleAt(Monday.AddDays(14).AddSeconds(1))).ShouldBe((false, true));
        closed.IsStaleAt(Monday.AddDays(300)).ShouldBeFalse();
    }

    [Fact]
    public void A_draft_is_the_givers_own()
    {
        var (draft, sent) = (Referral(), SentReferral());

        (Sees(draft, Ada), Sees(draft, Grace), Sees(sent, Grace), Sees(sent, Edsger)).ShouldBe((true, false, true, false));
    }

    [Fact]
    public void R55_a_year_after_the_end_nothing_names_the_person()
    {
        var referral = SentReferral();
        referral.Revise(Ada, Details with { Email = "linden@people.example" }, Monday);

        referral.Forget();

        System.Text.Json.JsonSerializer.Serialize(referral).ShouldNotContain("inden");
    }

    private static bool Sees(Referral referral, Guid memberId) => Networking.Domain.Referral.SeenBy(memberId).Compile()(referral);

    private static Referral Won(Referral referral)
    {
        foreach (var step in (ReferralState[])[Accepted, Contacted, ReferralState.Won]) referral.Report(Grace, step, null, Monday);
        return referral;
    }

    private static Money Euro(long minor) => new(minor, "EUR");

    private static BusinessEntry Entry(long minor) => new(Guid.NewGuid(), Guid.NewGuid(), Euro(minor), Day, Monday, null, "Note");

    private static void Try(Referral referral, Guid who, ReferralState to, int verb, DateTime now)
    {
        try
        {
            switch (verb)
            {
                case 0: referral.RecordConsent(who, ConsentWay.InPerson, Day, Day); break;
                case 1: referral.Send(who, now); break;
                case 2: referral.See(who, now); break;
                case 3: referral.Report(who, to, "So", now); break;
                case 4: referral.Revise(who, Details with { Strength = 1 + (now.Minute % 5) }, now); break;
                case 5: referral.TakeBack(who, now); break;
                default: referral.RecordBusiness(who, Entry(100), Day); break;
            }
        }
        catch (BusinessException)
        {
            // Refusing is what the rules are for; what they let through is looked at afterwards.
        }
    }

    private static bool Holds(Referral referral)
    {
        var steps = referral.Steps;
        return steps[^1].State == referral.State
            && (referral.State == Draft || referral.HasConsent)
            && steps.Zip(steps.Skip(1)).All(pair => ReferralPath.After(pair.First.State).Contains(pair.Second.State) && pair.First.At <= pair.Second.At)
            && steps.All(step => step.ById == (step.State is Draft or Sent ? Ada : Grace))
            && (referral.Business.Count == 0 || steps.Any(step => step.State == ReferralState.Won));
    }
}
