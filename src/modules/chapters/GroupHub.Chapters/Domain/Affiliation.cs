using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Chapters.Domain;

/// <summary>
/// Days on which a person belongs to a chapter. What was entered wrongly is declared void, never removed.
/// </summary>
internal sealed class Affiliation : CreationAuditedEntity<Guid>, IMultiTenant
{
    private Affiliation() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid ChapterId { get; private set; }
    public bool IsPrimary { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>The affiliation that a transfer ended in favour of this one.</summary>
    public Guid? ReplacesId { get; private set; }

    /// <summary>The last day that it had before.</summary>
    public DateOnly? ReplacedTo { get; private set; }
    public DateTime? VoidedAt { get; private set; }

    /// <summary>The next day on which the person belongs elsewhere than the day before because of this.</summary>
    public DateOnly? NextChangeOn { get; private set; }

    /// <summary>What the person has still to be told of it.</summary>
    public Notice MemberNotice { get; private set; }

    /// <summary>What the officers of both chapters have still to be told of it.</summary>
    public Notice OfficerNotice { get; private set; }

    /// <summary>
    /// The person has not chosen this chapter: theirs has closed. Until they agree, whoever sees their profile as an
    /// officer is who did before (R33).
    /// </summary>
    public bool AwaitsConsent { get; private set; }

    public bool IsValid => VoidedAt is null;

    public static Affiliation Of(Guid id, NewAffiliation joining, DateTime now) => new()
    {
        Id = id,
        MemberId = joining.MemberId,
        ChapterId = joining.ChapterId,
        IsPrimary = joining.IsPrimary,
        From = joining.From,
        CreationTime = now,
    };

    /// <summary>The person goes elsewhere from a day on; before, they belonged here.</summary>
    public Affiliation GiveWayTo(Guid id, NewAffiliation joining, DateTime now)
    {
        var next = Of(id, joining, now);
        (next.ReplacesId, next.ReplacedTo) = (Id, To);
        EndBefore(joining.From, now);
        return next;
    }

    /// <summary>Something was put between this and what it replaces.</summary>
    public void Follow(Affiliation between) => ReplacesId = between.Id;

    public bool Covers(DateOnly day) => IsValid && From <= day && (To is null || day <= To);

    public bool EndsAfter(DateOnly day) => IsValid && (To is null || To >= day);

    public bool BeginsWithin(DateOnly first, DateOnly? last) =>
        IsValid && From >= first && (last is null || From <= last);

    /// <summary>Whether this is a further affiliation to the same chapter on some of the same days.</summary>
    public bool IsBesides(Affiliation other) =>
        IsValid
            && !IsPrimary
            && ChapterId == other.ChapterId
            && EndsAfter(other.From)
            && (other.To is null || From <= other.To);

    /// <summary>Ends it with the day before; if it would not even begin, it never was.</summary>
    public void EndBefore(DateOnly day, DateTime now)
    {
        if (From >= day) Void(now);
        else if (To is null || To >= day) To = day.AddDays(-1);
    }

    public void LastOn(DateOnly? day) => To = day;

    public void Void(DateTime now)
    {
        VoidedAt ??= now;
        (MemberNotice, OfficerNotice) = (Withdrawn(MemberNotice), Withdrawn(OfficerNotice));
    }

    /// <summary>Somebody has decided it for the person, so everybody concerned is told.</summary>
    public void Announce() => (MemberNotice, OfficerNotice) = (Notice.Due, Notice.Due);

    public void AskForConsent() => AwaitsConsent = true;

    public void Agree() => AwaitsConsent = false;

    public void MemberWasTold() => MemberNotice = Told(MemberNotice);

    public void OfficersWereTold() => OfficerNotice = Told(OfficerNotice);

    public void ReinstateUntil(DateOnly? day) => (To, VoidedAt) = (day, null);

    /// <summary>Looks for the next change after today.</summary>
    public void LookAhead(DateOnly today) =>
        NextChangeOn = !IsValid ? null : From > today ? From : To >= today ? To.Value.AddDays(1) : null;

    private static Notice Told(Notice notice) => notice == Notice.Due ? Notice.Given : Notice.None;

    private static Notice Withdrawn(Notice notice) => notice == Notice.Given ? Notice.WithdrawalDue : Notice.None;

    public AffiliationFacts ToFacts() => new(MemberId, ChapterId, IsPrimary, From, To);
}
