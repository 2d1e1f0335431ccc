using CsCheck;
using GroupHub.Networking.Domain;
using static GroupHub.Networking.Tests.Domain.A;

namespace GroupHub.Networking.Tests.Domain;

public sealed class IntroductionTests
{
    private static DateTime After(double days) => Monday.AddDays(days);

    [Fact]
    public void N7_with_two_yeses_they_are_introduced()
    {
        var wish = Wish();

        wish.PassOn(Grace, "You will like each other.", After(1));
        wish.Agree(Edsger, After(2));

        wish.StateForRequester(After(2)).ShouldBe(WishState.Introduced);
        wish.StateForRequester(After(100)).ShouldBe(WishState.Introduced);
    }

    [Fact]
    public void N7_without_an_answer_a_wish_runs_out_after_ten_days()
    {
        var wish = Wish();

        wish.StateForRequester(After(9.99)).ShouldBe(WishState.Waiting);
        wish.StateForRequester(After(10)).ShouldBe(WishState.NoAnswer);
        Breaking(() => wish.PassOn(Grace, null, After(10))).ShouldBe(NetworkingErrors.IntroductionOver);
    }

    [Fact]
    public void N7_the_requester_cannot_tell_a_refusal_from_silence_at_any_time() =>
        Gen.Select(Gen.Double[0, 9.9], Gen.Double[0, 9.9], Gen.Bool, Gen.Bool, Gen.Double[0, 40]).Sample(
            (passedAfter, answeredAfter, isPassedOn, isSilenced, seenAfter) =>
            {
                var (refused, silent) = (Wish(), Wish(isSilenced && !isPassedOn));
                if (isPassedOn)
                {
                    refused.PassOn(Grace, null, After(passedAfter));
                    silent.PassOn(Grace, null, After(passedAfter));
                    refused.Decline(Edsger, After(passedAfter + answeredAfter));
                }
                else
                {
                    refused.Decline(Grace, After(answeredAfter));
                }

                return refused.StateForRequester(After(seenAfter)) == silent.StateForRequester(After(seenAfter));
            });

    [Fact]
    public void N7_withdrawing_feels_the_same_whatever_the_others_have_said()
    {
        var (refused, silent) = (Wish(), Wish());
        refused.Decline(Grace, After(1));

        refused.Withdraw(Ada, After(2));
        silent.Withdraw(Ada, After(2));

        refused.StateForRequester(After(2)).ShouldBe(silent.StateForRequester(After(2)));
    }

    [Fact]
    public void A_refusal_can_be_thought_over_while_there_is_time()
    {
        var wish = Wish();
        wish.Decline(Grace, After(1));

        wish.Reconsider(Grace, After(2));
        wish.PassOn(Grace, null, After(3));

        wish.StateForConnector(After(3)).ShouldBe(QuestionState.Agreed);
        Breaking(() => wish.Reconsider(Edsger, After(14))).ShouldBe(NetworkingErrors.IntroductionOver);
    }

    [Fact]
    public void Each_answers_for_themselves_and_in_their_turn()
    {
        var wish = Wish();

        Breaking(() => wish.Agree(Edsger, After(1))).ShouldBe(NetworkingErrors.NotYoursToAnswer);
        Breaking(() => wish.Decline(Edsger, After(1))).ShouldBe(NetworkingErrors.NotYoursToAnswer);
        Breaking(() => wish.PassOn(Edsger, null, After(1))).ShouldBe(NetworkingErrors.NotYoursToAnswer);
        Breaking(() => wish.PassOn(Ada, null, After(1))).ShouldBe(NetworkingErrors.NotYoursToAnswer);
        Breaking(() => wish.Withdraw(Grace, After(1))).ShouldBe(NetworkingErrors.NotYoursToAnswer);
    }

    [Fact]
    public void What_is_withdrawn_is_over_for_those_who_were_asked()
    {
        var wish = Wish();
        wish.Withdraw(Ada, After(1));

        wish.StateForConnector(After(2)).ShouldBe(QuestionState.Over);
        Breaking(() => wish.PassOn(Grace, null, After(2))).ShouldBe(NetworkingErrors.IntroductionOver);
    }

    [Fact]
    public void It_takes_three_people()
    {
        var wish = new WishedIntroduction(Guid.NewGuid(), Ada, Grace, Ada, "Why", "What", false);

        Breaking(() => Introduction.Wish(Guid.NewGuid(), wish, false, Monday)).ShouldBe(NetworkingErrors.ThreePeopleNeeded);
    }

    [Fact]
    public void The_person_to_be_met_sees_nothing_before_the_connector_has_agreed()
    {
        var (wish, silenced) = (Wish(), Wish(isSilenced: true));

        Sees(wish, Edsger).ShouldBeFalse();
        (Sees(wish, Ada), Sees(wish, Grace)).ShouldBe((true, true));
        (Sees(silenced, Ada), Sees(silenced, Grace), Sees(silenced, Edsger)).ShouldBe((true, false, false));

        wish.PassOn(Grace, null, After(1));
        Sees(wish, Edsger).ShouldBeTrue();
        Sees(wish, Guid.NewGuid()).ShouldBeFalse();
    }

    private static bool Sees(Introduction wish, Guid memberId) => Introduction.SeenBy(memberId).Compile()(wish);
}
