using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>When a meeting is, as the clock on its wall shows it.</summary>
internal sealed record MeetingTime
{
    public const int MaxMinutes = 3 * 24 * 60;

    public DateOnly Date { get; init; }
    public TimeOnly StartsAt { get; init; }
    public int Minutes { get; init; }
    public string Zone { get; init; } = "";

    public DateTime Start => MeetingZone.ToInstant(Date, StartsAt, Zone);

    /// <summary>A meeting of ninety minutes lasts ninety minutes, also in the night when the clocks change.</summary>
    public DateTime End => Start.AddMinutes(Minutes);

    public MeetingTime Checked()
    {
        var zone = MeetingZone.Of(Zone);
        Rule.Require(Date.Year is >= 2000 and <= 2200, MeetingsErrors.DateInvalid);
        Rule.Require(StartsAt.Ticks % TimeSpan.TicksPerMinute == 0, MeetingsErrors.TimeInvalid);
        Rule.Require(Minutes is > 0 and <= MaxMinutes, MeetingsErrors.DurationInvalid);

        return this with { Zone = zone };
    }
}
