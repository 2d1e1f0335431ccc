namespace GroupHub.Dues;

/// <summary>An association's own numbers in the rules of standing and renewal.</summary>
public sealed record StandingPolicy
{
    public static StandingPolicy Default { get; } = new();

    /// <summary>How long after joining somebody counts as new.</summary>
    public int NewMonths { get; init; } = 3;

    /// <summary>Days after the end of the last term in which a renewal joins on to it.</summary>
    public int GraceDays { get; init; } = 21;

    /// <summary>Days after the end of the last term from which coming back is joining anew.</summary>
    public int RejoinDays { get; init; } = 365;

    /// <summary>How many days before the end of a term the next one may be bought.</summary>
    public int RenewalDays { get; init; } = 60;

    /// <summary>How many days before the end of a term the member is written to.</summary>
    public int ReminderDays { get; init; } = 30;

    /// <summary>Nobody is told to renew before they can.</summary>
    public int RemindsWithin => Math.Min(ReminderDays, RenewalDays);

    public bool GraceCounts { get; init; } = true;

    public bool SuspendedCounts { get; init; }
}
