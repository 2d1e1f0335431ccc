namespace GroupHub.Dues;

/// <summary>An association's own numbers in the rules of standing and renewal.</summary>
public sealed record StandingPolicy
{
    public static StandingPolicy Default { get; } = new();

    /// <summary>How long after joining somebody counts as new.</summary>
    public int NewMonths { get; init; } = 3;

    /// <summary>Days after the end of the last term in which the membership has not lapsed.</summary>
    public int GraceDays { get; init; } = 21;

    /// <summary>Whether a renewal in grace joins on to the last term; else it begins with the payment (R9).</summary>
    public bool GraceJoinsOn { get; init; } = true;

    /// <summary>The same of one after that, as long as it is a renewal.</summary>
    public bool LapsedJoinsOn { get; init; }

    /// <summary>Days after the end of the last term from which coming back is joining anew.</summary>
    public int RejoinDays { get; init; } = 365;

    /// <summary>How many days before the end of a term the next one may be bought.</summary>
    public int RenewalDays { get; init; } = 60;

    /// <summary>How many days before the end of a term the member is written to.</summary>
    public int ReminderDays { get; init; } = 30;

    /// <summary>Nobody is told to renew before they can.</summary>
    public int RemindsWithin => Math.Min(ReminderDays, RenewalDays);

    /// <summary>Where the next term joins on to one that ended so many days ago.</summary>
    public bool JoinsOnAfter(int days) => days <= 0 || (days <= GraceDays ? GraceJoinsOn : LapsedJoinsOn);

    public bool GraceCounts { get; init; } = true;

    public bool SuspendedCounts { get; init; }
}
