namespace GroupHub.Meetings.Domain;

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
