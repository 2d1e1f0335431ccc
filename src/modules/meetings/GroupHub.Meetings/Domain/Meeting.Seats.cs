using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// Seats go in the order in which people asked for them, and none is given twice (R53). Nobody is passed over, but for
/// those who are more than there are seats: for them none can ever be kept, and everybody behind would wait in vain.
/// </summary>
internal sealed partial class Meeting
{
    private readonly List<Answer> _answers = [];

    /// <summary>Complete only where they were loaded with the meeting, under its lock.</summary>
    public IReadOnlyCollection<Answer> Answers => _answers;

    public int SeatsTaken => _answers.Where(answer => answer.HoldsSeat).Sum(answer => answer.Size);

    /// <summary>
    /// How many people a member may bring along: in no case more than there are seats beside their own.
    /// </summary>
    public int MostGuests(SeatPolicy policy) => Math.Min(Details.MaxGuests ?? policy.MaxGuests, Room - 1);

    /// <summary>Who waits and can get a seat, in the order in which they get it.</summary>
    private IEnumerable<Answer> Line =>
        _answers.Where(answer => answer.Seat == SeatState.Waiting && answer.Size <= Room)
            .OrderBy(answer => answer.InLineSince).ThenBy(answer => answer.Id);

    private int Room => Details.Seats ?? int.MaxValue;

    private int FreeSeats => Details.Seats is { } seats ? Math.Max(0, seats - SeatsTaken) : int.MaxValue;

    public Answer Note(AnswerGiven given, SeatPolicy policy, DateTime now)
    {
        Rule.Require(State == MeetingState.Scheduled, MeetingsErrors.MeetingCancelled);
        Rule.Require(EndsAt > now, MeetingsErrors.MeetingOver);
        Rule.Require(
            given.Reply != MeetingReply.Substitute || !string.IsNullOrWhiteSpace(given.Substitute),
            MeetingsErrors.SubstituteMissing);

        var known = _answers.Find(answer => answer.IsBy(given));
        RequireRoomForAll(given, policy);
        RequireGuestsAllowed(known, given, MostGuests(policy));
        RequireRoomForMoreGuests(known, given);
        var answer = known ?? Add(Answer.Of(Id, given));
        answer.Say(given, now);
        Seat(answer, now);
        OfferFreeSeats(now, policy);
        return answer;
    }

    /// <summary>What somebody who asks now would get; nothing is noted.</summary>
    public (SeatState Seat, int? PlaceInLine) NextSeat(DateTime now)
    {
        Rule.Require(State == MeetingState.Scheduled, MeetingsErrors.MeetingCancelled);
        Rule.Require(EndsAt > now, MeetingsErrors.MeetingOver);

        return Line.Any() || FreeSeats == 0 ? (SeatState.Waiting, Line.Count() + 1) : (SeatState.Seated, null);
    }

    /// <summary>
    /// How many wait before them, themselves included; absent where they do not wait, or where no seat can be theirs.
    /// </summary>
    public int? PlaceInLine(Answer answer) => Line.ToList().IndexOf(answer) is var place and >= 0 ? place + 1 : null;

    public void AcceptOffer(Answer answer, DateTime now)
    {
        Rule.Require(EndsAt > now && State == MeetingState.Scheduled, MeetingsErrors.MeetingOver);
        Rule.Require(
            answer.Seat is SeatState.Seated || (answer.Seat is SeatState.Offered && answer.OfferedUntil > now),
            MeetingsErrors.OfferRanOut);

        answer.Take(now);
    }

    /// <summary>Takes back offers that nobody has taken in time and makes them to the next in the line.</summary>
    public void LetOffersRunOut(SeatPolicy policy, DateTime now)
    {
        foreach (var late in _answers.Where(answer => answer.Seat == SeatState.Offered
            && answer.OfferedUntil <= now).ToList())
        {
            late.MissOffer();
            AddDistributedEvent(new SeatChanged(Id, late.Id, SeatNews.OfferRanOut));
        }

        OfferFreeSeats(now, policy);
    }

    /// <summary>Somebody is no longer there at all: neither their answer nor their seat.</summary>
    public void Forget(Answer answer, SeatPolicy policy, DateTime now)
    {
        _answers.Remove(answer);
        OfferFreeSeats(now, policy);
    }

    private Answer Add(Answer answer)
    {
        _answers.Add(answer);
        return answer;
    }

    private void RequireRoomForAll(AnswerGiven given, SeatPolicy policy) =>
        Rule.Require(
            !given.WantsSeat || Details.Seats is null || given.Guests < Room, MeetingsErrors.PartyTooLarge,
            ("seats", Room), ("limit", MostGuests(policy)));

    /// <summary>Whoever was promised more before the limit was lowered keeps them.</summary>
    private static void RequireGuestsAllowed(Answer? known, AnswerGiven given, int limit) =>
        Rule.Require(
            given.Guests >= 0 && given.Guests <= Math.Max(limit, known?.Guests ?? 0),
            MeetingsErrors.TooManyGuests,
            ("limit", limit));

    private void RequireRoomForMoreGuests(Answer? known, AnswerGiven given)
    {
        if (known is not { HoldsSeat: true } || !given.WantsSeat) return;
        Rule.Require(given.Guests - known.Guests <= FreeSeats, MeetingsErrors.NoRoomForGuests, ("free", FreeSeats));
    }

    private void Seat(Answer answer, DateTime now)
    {
        if (!answer.WantsSeat)
        {
            answer.Release();
            return;
        }

        if (answer.HoldsSeat) answer.Take(now);
        else if (answer.Seat == SeatState.None && !Line.Any() && FreeSeats >= answer.Size) answer.Take(now);
        else if (answer.Seat == SeatState.None) answer.Wait(now);
    }

    private void OfferFreeSeats(DateTime now, SeatPolicy policy)
    {
        if (State != MeetingState.Scheduled || StartsAt <= now) return;
        while (Line.FirstOrDefault() is { } next && next.Size <= FreeSeats)
        {
            var until = policy.OfferEnd(now, StartsAt);
            if (until is { } end) next.Offer(end);
            else next.Take(now);
            AddDistributedEvent(new SeatChanged(Id, next.Id, until is null ? SeatNews.Given : SeatNews.Offered));
        }
    }

    /// <summary>
    /// Fewer seats than are taken: refused, unless those who came last are to wait in front of the line.
    /// </summary>
    private void Reseat(int? seats, SurplusGuests surplus)
    {
        if (seats is not { } limit) return;
        Rule.Require(
            limit >= SeatsTaken || surplus == SurplusGuests.Wait, MeetingsErrors.SeatsBelowTaken,
            ("taken", SeatsTaken));

        foreach (var party in _answers.Where(answer => answer.WantsSeat && answer.Size > limit && answer.Size <= Room))
            LetWait(party, SeatNews.PartyTooLarge);

        foreach (var last in _answers.Where(answer => answer.HoldsSeat)
            .OrderByDescending(answer => answer.InLineSince)
            .ThenByDescending(answer => answer.Id)
            .ToList())
        {
            if (SeatsTaken <= limit) return;
            LetWait(last, SeatNews.Taken);
        }
    }

    private void LetWait(Answer answer, SeatNews news)
    {
        answer.WaitInPlace();
        AddDistributedEvent(new SeatChanged(Id, answer.Id, news));
    }
}
