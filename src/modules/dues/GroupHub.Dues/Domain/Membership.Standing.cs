using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

// What rests or ends a membership, and how it is taken back.
internal sealed partial class Membership
{
    /// <summary>Whether nothing more can be bought for it.</summary>
    public bool IsOver => ExpelledOn is not null || DiedOn is not null;

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

    /// <summary>Once per day, however often it is said; the member is told, with the reason.</summary>
    public void Expel(DateOnly decided, DateOnly effective, string reason)
    {
        if (ExpelledOn == effective) return;
        Rule.Require(!string.IsNullOrWhiteSpace(reason), DuesErrors.ReasonMissing);
        Rule.Require(ExpelledOn is null && DiedOn is null, DuesErrors.AlreadyEnded);
        Rule.Require(decided <= effective, DuesErrors.DatesReversed);

        (ExpulsionDecidedOn, ExpelledOn, ExpulsionReason) = (decided, effective, reason.Trim());
        Changed();
        AddDistributedEvent(new MemberExpelled(MemberId));
    }

    /// <summary>Standing follows from the terms again, and the member is told.</summary>
    public void LiftExpulsion()
    {
        if (ExpelledOn is null) return;

        (ExpulsionDecidedOn, ExpelledOn, ExpulsionReason) = (null, null, null);
        Changed();
        AddDistributedEvent(new ExpulsionLifted(MemberId));
    }

    /// <summary>From now on nothing is written to them. Said again with another day, it is corrected.</summary>
    public void RecordDeath(DateOnly day, DateOnly today)
    {
        if (DiedOn == day) return;
        Rule.Require(day <= today, DuesErrors.DayToCome);

        DiedOn = day;
        Changed();
        AddDistributedEvent(new DeathRecorded(MemberId));
    }

    /// <summary>
    /// The person is erased: from today it counts no more, and why anything was decided goes with them (R63).
    /// </summary>
    public void Forget(DateOnly today)
    {
        ResignedOn ??= today;
        ExpulsionReason = null;
        _suspensions.ForEach(suspension => suspension.ForgetReason());
        Changed();
    }

    /// <summary>It was recorded by mistake.</summary>
    public void TakeBackDeath()
    {
        if (DiedOn is null) return;

        DiedOn = null;
        Changed();
    }
}
