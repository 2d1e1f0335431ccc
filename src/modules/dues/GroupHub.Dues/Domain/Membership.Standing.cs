using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

// What rests or ends a membership, and how it is taken back.
internal sealed partial class Membership
{
    /// <summary>Once per id, however often it is asked for.</summary>
    public void Suspend(Guid suspensionId, SuspensionFacts dates, string reason)
    {
        if (_suspensions.Exists(suspension => suspension.Id == suspensionId)) return;
        Rule.Require(!string.IsNullOrWhiteSpace(reason), DuesErrors.ReasonMissing);
        Rule.Require(dates.To is null || dates.From <= dates.To, DuesErrors.DatesReversed);
        Rule.Require(!_suspensions.Exists(suspension => suspension.Overlaps(dates)), DuesErrors.AlreadySuspended);

        _suspensions.Add(Suspension.Of(suspensionId, Id, dates, reason.Trim()));
        Changed();
    }

    /// <summary>As if it had never been.</summary>
    public void TakeBackSuspension(Guid suspensionId)
    {
        if (_suspensions.RemoveAll(suspension => suspension.Id == suspensionId) > 0) Changed();
    }

    /// <summary>Ends the suspension with the day before.</summary>
    public void Reinstate(DateOnly day)
    {
        var suspension = _suspensions.Find(suspension => suspension.Covers(day));
        Rule.Require(suspension is not null, DuesErrors.NotSuspended);

        if (suspension!.From == day) _suspensions.Remove(suspension);
        else suspension.EndOn(day.AddDays(-1));
        Changed();
    }

    /// <summary>Once per day, however often it is said.</summary>
    public void Resign(DateOnly effective)
    {
        if (ResignedOn == effective) return;
        Rule.Require(DiedOn is null && (ResignedOn is null || LastTerm?.From > ResignedOn), DuesErrors.AlreadyEnded);

        ResignedOn = effective;
        Changed();
    }

    public void TakeBackResignation()
    {
        if (ResignedOn is null) return;

        ResignedOn = null;
        Changed();
    }

    public void Expel(DateOnly decided, DateOnly effective)
    {
        Rule.Require(ExpelledOn is null && DiedOn is null, DuesErrors.AlreadyEnded);
        Rule.Require(decided <= effective, DuesErrors.DatesReversed);

        (ExpulsionDecidedOn, ExpelledOn) = (decided, effective);
        Changed();
    }

    public void LiftExpulsion()
    {
        Rule.Require(ExpelledOn is not null, DuesErrors.AlreadyEnded);

        (ExpulsionDecidedOn, ExpelledOn) = (null, null);
        Changed();
    }

    public void RecordDeath(DateOnly day)
    {
        DiedOn = day;
        Changed();
    }
}
