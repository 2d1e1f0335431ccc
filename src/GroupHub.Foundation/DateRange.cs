using System.Text.Json.Serialization;

namespace GroupHub.Foundation;

/// <summary>Civil dates from first to last, both included (R6).</summary>
public readonly record struct DateRange
{
    [JsonConstructor]
    public DateRange(DateOnly from, DateOnly to)
    {
        if (to < from)
            throw new ArgumentException($"A range cannot end ({to:O}) before it starts ({from:O}).", nameof(to));
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Covers(DateOnly day) => From <= day && day <= To;

    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;
}
