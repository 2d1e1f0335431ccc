using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>Seats go in the order in which people asked for them; nobody is passed over, and none is given twice (R53).</summary>
internal sealed partial class Meeting
{
    private readonly List<Answer> _answers = [];

    /// <summary>Complete only where they were loaded with the meeting, under its lock.</summary>
    public IReadOnlyCollection<Answer> Answers => _answers;

    public int SeatsTaken => _answers.Where(answer => answer.HoldsSeat).Sum(answer => answer.Size);

    /// <summary>How many people a member may bring along.</summary>
    public int MostGuests(SeatPolicy policy) => Details.MaxGuests ?? policy.MaxGuests;

    private int FreeSeats => Details.Seats is { } seats ? Math.Max(0, seats - SeatsTaken) : int.MaxValue;

    private IEnumerable<Answer> Line =>
        _answers.Where(answer => answer.Seat == SeatState.Waiting).OrderBy(answer => answer.InLineSince).ThenBy(answer => answer.Id);

    public Answer Note(AnswerGiven given, SeatPolicy policy, DateTime now)
    {
        Rule.Require(State == MeetingState.Scheduled, MeetingsErrors.MeetingCancelled);
        Rule.Require(EndsAt > now, MeetingsErrors.MeetingOver);
        Rule.Require(
            given.Reply != MeetingReply.Substitute || !string.IsNullOrWhiteSpace(given.Substitute),
            MeetingsErrors.SubstituteMissing);

        var known = _answers.Find(answer => answer.IsBy(given));
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
        foreach (var late in _answers.Where(answer => answer.Seat == SeatState.Offered && answer.OfferedUntil <= now).ToList())
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

    /// <summary>Whoever was promised more before the limit was lowered keeps them.</summary>
    private static void RequireGuestsAllowed(Answer? known, AnswerGiven given, int limit) =>
        Rule.Require(
            given.Guests >= 0 && given.Guests <= Math.Max(limit, known?.Guests ?? 0),
            MeetingsErrors.TooManyGuests,
            ("limit", limit));

    private void RequireRoomForMoreGuests(Answer? known, AnswerGiven given)
    {
        if (known is not { HoldsSeat: true } || given.Reply is MeetingReply.No or MeetingReply.Maybe) return;
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

    /// <summary>Fewer seats than are taken: refused, unless those who came last are to wait in front of the line.</summary>
    private void Reseat(int? seats, SurplusGuests surplus)
    {
        if (seats is not { } limit || limit >= SeatsTaken) return;
        Rule.Require(surplus == SurplusGuests.Wait, MeetingsErrors.SeatsBelowTaken, ("taken", SeatsTaken));

        foreach (var last in _answers.Where(answer => answer.HoldsSeat)
            .OrderByDescending(answer => answer.InLineSince)
            .ThenByDescending(answer => answer.Id)
            .ToList())
        {
            if (SeatsTaken <= limit) return;
            last.WaitInPlace();
            AddDistributedEvent(new SeatChanged(Id, last.Id, SeatNews.Taken));
        }
    }
}

/// <summary>What becomes of those for whom there is no longer a seat.</summary>
internal enum SurplusGuests
{
    Refuse,
    Wait,
}

/// <summary>The association's numbers for seats.</summary>
/// <param name="MaxGuests">How many people a member may bring along, where the meeting does not say otherwise.</param>
/// <param name="OfferHours">How long a seat that became free is kept for the next in the line.</param>
internal sealed record SeatPolicy(int MaxGuests, int OfferHours)
{
    /// <summary>So close to the meeting nobody is asked any more: the seat is simply theirs.</summary>
    private static readonly TimeSpan TooClose = TimeSpan.FromHours(2);

    public static SeatPolicy Default { get; } = new(MaxGuests: 3, OfferHours: 24);

    public DateTime? OfferEnd(DateTime now, DateTime startsAt)
    {
        var (wanted, last) = (now.AddHours(OfferHours), startsAt - TooClose);
        var end = wanted < last ? wanted : last;
        return end > now ? end : null;
    }
}
