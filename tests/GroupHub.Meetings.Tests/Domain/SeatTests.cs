using CsCheck;
using GroupHub.Meetings.Domain;
using Volo.Abp;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class SeatTests
{
    private static readonly Guid Ada = Guid.NewGuid(), Grace = Guid.NewGuid(), Joan = Guid.NewGuid();
    private static readonly SeatPolicy Policy = SeatPolicy.Default;

    [Fact]
    public void Seats_go_first_come_first_served_and_the_others_wait()
    {
        var meeting = Meeting(seats: 1);

        meeting.Note(Yes(Ada), Policy, Now).Seat.ShouldBe(SeatState.Seated);
        meeting.Note(Yes(Grace), Policy, Now.AddMinutes(1)).Seat.ShouldBe(SeatState.Waiting);
    }

    [Fact]
    public void Guests_take_seats_too()
    {
        var meeting = Meeting(seats: 4);

        meeting.Note(Yes(Ada, guests: 1), Policy, Now).Seat.ShouldBe(SeatState.Seated);
        meeting.Note(Yes(Joan), Policy, Now).Seat.ShouldBe(SeatState.Seated);
        meeting.Note(Yes(Grace, guests: 1), Policy, Now).Seat.ShouldBe(SeatState.Waiting);
        Breaking(() => meeting.Note(Yes(Ada, guests: 3), Policy, Now)).ShouldBe(MeetingsErrors.NoRoomForGuests);
        Breaking(() => Meeting(seats: 9).Note(Yes(Joan, guests: 4), Policy, Now)).ShouldBe(MeetingsErrors.TooManyGuests);
    }

    [Fact]
    public void R53_who_are_more_than_there_are_seats_are_refused_and_told_how_many_fit()
    {
        var (meeting, strict) = (Meeting(seats: 3), Meeting(seats: 3, maxGuests: 1));
        object? Limit(Meeting full) => Should.Throw<BusinessException>(() => full.Note(Yes(Ada, guests: 3), Policy, Now)).Data["limit"];

        Breaking(() => meeting.Note(Yes(Ada, guests: 3), Policy, Now)).ShouldBe(MeetingsErrors.PartyTooLarge);
        (Limit(meeting), Limit(strict)).ShouldBe((2, 1));
        (meeting.MostGuests(Policy), strict.MostGuests(Policy)).ShouldBe((2, 1));
        meeting.Answers.ShouldBeEmpty();
        meeting.Note(Yes(Ada, guests: 2), Policy, Now).Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public void R53_who_become_more_than_there_are_seats_are_told_and_hold_nobody_up()
    {
        var meeting = Meeting(seats: 5);
        var ada = meeting.Note(Yes(Ada, guests: 3), Policy, Now);
        var (grace, joan) = (meeting.Note(Yes(Grace, guests: 2), Policy, Now.AddMinutes(1)), meeting.Note(Yes(Joan, guests: 1), Policy, Now.AddMinutes(2)));

        meeting.Change(Details with { Seats = 2 }, Time, SurplusGuests.Wait, Policy, Now.AddHours(1));

        (ada.Seat, grace.Seat, joan.Seat).ShouldBe((SeatState.Waiting, SeatState.Waiting, SeatState.Offered));
        News(meeting, SeatNews.PartyTooLarge).ShouldBe([ada.Id, grace.Id]);
        News(meeting, SeatNews.Taken).ShouldBeEmpty();
        (meeting.PlaceInLine(ada), meeting.PlaceInLine(joan)).ShouldBe((null, null));
    }

    [Fact]
    public void R53_they_keep_their_place_are_told_once_and_are_asked_again_when_they_fit()
    {
        var meeting = Meeting(seats: 5);
        var (ada, grace) = (meeting.Note(Yes(Ada, guests: 3), Policy, Now), meeting.Note(Yes(Grace, guests: 2), Policy, Now.AddMinutes(1)));
        var joan = meeting.Note(Yes(Joan), Policy, Now.AddMinutes(2));
        void Resize(int seats) => meeting.Change(Details with { Seats = seats }, Time, SurplusGuests.Wait, Policy, Now.AddHours(1));
        Resize(2);
        Resize(1);
        meeting.Note(No(Joan), Policy, Now.AddHours(2));

        meeting.Note(Yes(Grace), Policy, Now.AddHours(3));
        Resize(9);

        (ada.Seat, grace.Seat, joan.Seat).ShouldBe((SeatState.Offered, SeatState.Offered, SeatState.None));
        News(meeting, SeatNews.PartyTooLarge).ShouldBe([ada.Id, grace.Id]);
    }

    [Fact]
    public void Who_are_too_many_can_still_say_that_they_do_not_come()
    {
        var meeting = Meeting(seats: 4);
        var ada = meeting.Note(Yes(Ada, guests: 3), Policy, Now);
        meeting.Change(Details with { Seats = 2 }, Time, SurplusGuests.Wait, Policy, Now);

        meeting.Note(Yes(Ada, guests: 3) with { Reply = MeetingReply.No }, Policy, Now);

        (ada.Seat, ada.Guests).ShouldBe((SeatState.None, 0));
    }

    [Fact]
    public void A_meeting_may_allow_more_guests_than_the_association_or_fewer_or_none()
    {
        var (family, members) = (Meeting(maxGuests: 5), Meeting(maxGuests: 0));

        family.Note(Yes(Ada, guests: 5), Policy, Now).Guests.ShouldBe(5);
        Breaking(() => family.Note(Yes(Grace, guests: 6), Policy, Now)).ShouldBe(MeetingsErrors.TooManyGuests);
        Breaking(() => members.Note(Yes(Ada, guests: 1), Policy, Now)).ShouldBe(MeetingsErrors.TooManyGuests);
    }

    [Fact]
    public void Whoever_was_promised_more_guests_before_the_limit_was_lowered_keeps_them_but_brings_no_more()
    {
        var meeting = Meeting();
        meeting.Note(Yes(Ada, guests: 2), Policy, Now);

        meeting.Change(Details with { MaxGuests = 1 }, Time, SurplusGuests.Refuse, Policy, Now);

        meeting.Note(Yes(Ada, guests: 2) with { Note = "One is vegetarian" }, Policy, Now).Guests.ShouldBe(2);
        Breaking(() => meeting.Note(Yes(Ada, guests: 3), Policy, Now)).ShouldBe(MeetingsErrors.TooManyGuests);
        Breaking(() => meeting.Note(Yes(Grace, guests: 2), Policy, Now)).ShouldBe(MeetingsErrors.TooManyGuests);
    }

    [Fact]
    public void R53_a_seat_that_becomes_free_is_offered_to_the_first_in_the_line_for_a_while()
    {
        var meeting = Meeting(seats: 1);
        meeting.Note(Yes(Ada), Policy, Now);
        var (grace, joan) = (meeting.Note(Yes(Grace), Policy, Now.AddMinutes(1)), meeting.Note(Yes(Joan), Policy, Now.AddMinutes(2)));

        meeting.Note(No(Ada), Policy, Now.AddHours(1));

        grace.Seat.ShouldBe(SeatState.Offered);
        grace.OfferedUntil.ShouldBe(Now.AddHours(25));
        joan.Seat.ShouldBe(SeatState.Waiting);
        meeting.AcceptOffer(grace, Now.AddHours(2));
        grace.Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public void R53_an_offer_that_nobody_takes_goes_to_the_next()
    {
        var meeting = Meeting(seats: 1);
        meeting.Note(Yes(Ada), Policy, Now);
        var (grace, joan) = (meeting.Note(Yes(Grace), Policy, Now.AddMinutes(1)), meeting.Note(Yes(Joan), Policy, Now.AddMinutes(2)));
        meeting.Note(No(Ada), Policy, Now);

        meeting.LetOffersRunOut(Policy, Now.AddHours(24));

        grace.ShouldSatisfyAllConditions(answer => answer.Seat.ShouldBe(SeatState.None), answer => answer.Reply.ShouldBe(MeetingReply.Maybe));
        joan.Seat.ShouldBe(SeatState.Offered);
        Breaking(() => meeting.AcceptOffer(grace, Now.AddHours(25))).ShouldBe(MeetingsErrors.OfferRanOut);
    }

    [Fact]
    public void So_close_to_the_meeting_nobody_is_asked_any_more_the_seat_is_theirs()
    {
        var meeting = Meeting(seats: 1);
        meeting.Note(Yes(Ada), Policy, Now);
        var grace = meeting.Note(Yes(Grace), Policy, Now);

        meeting.Note(No(Ada), Policy, meeting.StartsAt.AddMinutes(-90));

        grace.Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public void Nobody_in_the_line_is_passed_over_by_a_smaller_party()
    {
        var meeting = Meeting(seats: 3);
        meeting.Note(Yes(Ada, guests: 1), Policy, Now);
        var grace = meeting.Note(Yes(Grace, guests: 2), Policy, Now.AddMinutes(1));

        meeting.Note(Yes(Joan), Policy, Now.AddMinutes(2)).Seat.ShouldBe(SeatState.Waiting);
        meeting.Note(No(Ada), Policy, Now.AddMinutes(3));

        grace.Seat.ShouldBe(SeatState.Offered);
    }

    [Fact]
    public void Saying_yes_again_keeps_the_place_in_the_line()
    {
        var meeting = Meeting(seats: 1);
        meeting.Note(Yes(Ada), Policy, Now);
        meeting.Note(Yes(Grace), Policy, Now.AddMinutes(1));
        meeting.Note(Yes(Joan), Policy, Now.AddMinutes(2));

        meeting.Note(Yes(Grace), Policy, Now.AddMinutes(3));
        meeting.Note(No(Ada), Policy, Now.AddMinutes(4));

        meeting.Answers.Single(answer => answer.Seat == SeatState.Offered).MemberId.ShouldBe(Grace);
    }

    [Fact]
    public void Fewer_seats_than_are_taken_are_refused_unless_the_last_ones_are_to_wait_in_front()
    {
        var meeting = Meeting(seats: 3);
        var (ada, grace) = (meeting.Note(Yes(Ada, guests: 1), Policy, Now), meeting.Note(Yes(Grace), Policy, Now.AddMinutes(1)));
        var joan = meeting.Note(Yes(Joan), Policy, Now.AddMinutes(2));
        void Shrink(SurplusGuests surplus) => meeting.Change(Details with { Seats = 2 }, Time, surplus, Policy, Now.AddHours(1));

        Breaking(() => Shrink(SurplusGuests.Refuse)).ShouldBe(MeetingsErrors.SeatsBelowTaken);
        Shrink(SurplusGuests.Wait);

        (ada.Seat, grace.Seat, joan.Seat).ShouldBe((SeatState.Seated, SeatState.Waiting, SeatState.Waiting));
        meeting.Note(No(Ada), Policy, Now.AddHours(2));
        grace.Seat.ShouldBe(SeatState.Offered, "who lost a seat is first in the line");
    }

    [Fact]
    public void R41_a_substitute_takes_the_seat_and_has_a_name()
    {
        var meeting = Meeting(seats: 1);
        var substitute = Yes(Ada) with { Reply = MeetingReply.Substitute };

        Breaking(() => meeting.Note(substitute, Policy, Now)).ShouldBe(MeetingsErrors.SubstituteMissing);
        meeting.Note(substitute with { Substitute = "Dr. Ruth Mayer" }, Policy, Now).Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public void Nobody_answers_to_a_meeting_that_is_over_or_cancelled()
    {
        var (over, cancelled) = (Meeting(), Meeting());
        cancelled.Cancel("The hall is flooded", Now);

        Breaking(() => over.Note(Yes(Ada), Policy, over.EndsAt)).ShouldBe(MeetingsErrors.MeetingOver);
        Breaking(() => cancelled.Note(Yes(Ada), Policy, Now)).ShouldBe(MeetingsErrors.MeetingCancelled);
    }

    [Fact]
    public void R53_P58_whatever_happens_no_seat_is_given_twice_and_the_line_keeps_its_order() =>
        Gen.Select(Gen.Int[1, 6], Steps.Array[1, 40]).Sample((seats, steps) =>
        {
            var people = Enumerable.Range(0, 8).Select(_ => Guid.NewGuid()).ToArray();
            var meeting = Meeting(seats);
            var now = Now;
            foreach (var step in steps)
            {
                now = now.AddHours(step.Hours);
                if (now >= meeting.StartsAt) break;
                var guests = meeting.Answers.ToDictionary(answer => answer.Id, answer => answer.Guests);
                Play(meeting, people, step, now);
                if (!IsInOrder(meeting) || !IsAllowed(meeting, guests)) return false;
            }

            return true;
        });

    private static readonly Gen<Step> Steps =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 6], Gen.Int[0, 4], Gen.Int[0, 9], (who, what, guests, hours) => new Step(who, what, guests, hours));

    private static void Play(Meeting meeting, Guid[] people, Step step, DateTime now)
    {
        try
        {
            switch (step.What)
            {
                case <= 1: meeting.Note(Yes(people[step.Who], step.Guests), Policy, now); break;
                case 2: meeting.Note(No(people[step.Who]), Policy, now); break;
                case 3: meeting.LetOffersRunOut(Policy, now); break;
                case 4: meeting.Change(meeting.Details with { Seats = 1 + step.Who }, Time, SurplusGuests.Wait, Policy, now); break;
                case 5: meeting.Change(meeting.Details with { MaxGuests = step.Guests }, Time, SurplusGuests.Wait, Policy, now); break;
                default: if (meeting.Answers.FirstOrDefault(a => a.MemberId == people[step.Who]) is { } answer) meeting.AcceptOffer(answer, now); break;
            }
        }
        catch (BusinessException)
        {
            // Refused: then nothing may have changed either, which is what is looked at next.
        }
    }

    private static bool IsInOrder(Meeting meeting)
    {
        // Whoever can never get a seat holds nobody up: the next are those who fit into the room at all.
        var waiting = meeting.Answers.Where(answer => answer.Seat == SeatState.Waiting).OrderBy(answer => answer.InLineSince).ThenBy(answer => answer.Id).ToList();
        var free = meeting.Details.Seats!.Value - meeting.SeatsTaken;
        return free >= 0
            && (waiting.Find(answer => answer.Size <= meeting.Details.Seats) is not { } next || next.Size > free)
            && meeting.Answers.All(answer => answer.WantsSeat == (answer.Seat != SeatState.None));
    }

    /// <summary>Nobody brings more than the limit who did not do so before.</summary>
    private static bool IsAllowed(Meeting meeting, Dictionary<Guid, int> before) =>
        meeting.Answers.All(answer => answer.Guests <= Math.Max(meeting.MostGuests(Policy), before.GetValueOrDefault(answer.Id)));

    private static List<Guid> News(Meeting meeting, SeatNews news) =>
        [.. meeting.GetDistributedEvents().Select(record => record.EventData).OfType<SeatChanged>().Where(seat => seat.News == news).Select(seat => seat.AnswerId)];

    private sealed record Step(int Who, int What, int Guests, int Hours);
}
