namespace GroupHub.Dues.Domain;

/// <content>Writing to the member that their term ends.</content>
internal sealed partial class Membership
{
    /// <summary>Within so long nobody is asked twice, whoever asks.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    /// <summary>
    /// The end of the term for which the renewal reminder was written, so that each is written once (P49).
    /// </summary>
    public DateOnly? RemindedOf { get; private set; }

    /// <summary>When an officer last had the way to renew sent, UTC.</summary>
    public DateTime? AskedToRenewAt { get; private set; }

    /// <summary>Whether the reminder for the running term has still to be written; from now on it has been.</summary>
    public bool TakeReminder()
    {
        if (RemindedOf == PaidThrough) return false;

        RemindedOf = PaidThrough;
        return true;
    }

    /// <returns>The code of the rule by which no link to renew is sent now; nothing where one may be.</returns>
    public string? WhyNoRenewalLink(DateOnly today, DateTime now, StandingPolicy policy)
    {
        var facts = ToFacts(policy);
        if (!StandingCalculator.MayRenew(today, facts, policy))
        {
            var isRunning = facts.StandingOn(today, policy) is Standing.Active or Standing.ActiveNew;
            return isRunning ? DuesErrors.RenewalNotOpen : DuesErrors.RenewalRefused;
        }

        return now - AskedToRenewAt < Rest ? DuesErrors.RenewalLinkSent : null;
    }

    /// <summary>The reminder for this term is written with it.</summary>
    public void AskToRenew(DateTime now)
    {
        (AskedToRenewAt, RemindedOf) = (now, PaidThrough);
        AddDistributedEvent(new RenewalAskedFor(Id));
    }
}
