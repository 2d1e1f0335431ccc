using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Chapters.Domain;

/// <summary>
/// An office that a person holds in a chapter between two days. All rights of officers follow from the offices that are
/// held today (R34): nobody has to take one back.
/// </summary>
[Audited]
internal sealed class Office : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private Office() { }

    public Guid? TenantId { get; private set; }
    public Guid ChapterId { get; private set; }
    public Guid MemberId { get; private set; }
    public OfficerRole Role { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public OfficeBasis Basis { get; private set; }

    /// <summary>Set where somebody was appointed by mistake.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public bool IsValid => WithdrawnAt is null;

    /// <param name="id">Of the office.</param>
    /// <param name="office">What is given to whom.</param>
    /// <param name="chapter">Where.</param>
    /// <param name="terms">All that the person has held of this office there.</param>
    /// <param name="limit">How often in a row.</param>
    /// <param name="now">UTC.</param>
    public static Office Appoint(
        Guid id, NewOffice office, Chapter chapter, IReadOnlyCollection<Office> terms, TermLimit limit, DateTime now)
    {
        Rule.Require(chapter.IsOpen, ChaptersErrors.NotOpen);
        Rule.Require(office.To is null || office.From <= office.To, ChaptersErrors.DatesReversed);
        Rule.Require(!terms.Any(term => term.IsValid
            && term.Overlaps(office.From, office.To)), ChaptersErrors.HoldsOfficeAlready);
        Rule.Require(
            office.Basis == OfficeBasis.Acting || limit.Allows(office.From, terms),
            ChaptersErrors.TermLimitReached,
            ("limit", limit.Most));

        var appointed = new Office
        {
            Id = id,
            ChapterId = chapter.Id,
            MemberId = office.MemberId,
            Role = office.Role,
            From = office.From,
            To = office.To,
            Basis = office.Basis,
            CreationTime = now,
        };
        appointed.Changed();
        return appointed;
    }

    public bool Covers(DateOnly day) => IsValid && From <= day && (To is null || day <= To);

    public bool Overlaps(DateOnly from, DateOnly? to) => (to is null || From <= to) && (To is null || from <= To);

    public bool IsSame(NewOffice office) => IsValid && From == office.From && To == office.To && Basis == office.Basis;

    /// <summary>From now on the office is held until this day; without one, until further notice.</summary>
    public void HoldUntil(DateOnly? lastDay)
    {
        Rule.Require(lastDay is null || lastDay >= From, ChaptersErrors.DatesReversed);
        if (To == lastDay) return;

        To = lastDay;
        Changed();
    }

    /// <summary>
    /// Takes back what was entered by mistake. An office that has served is ended, so that history knows of it.
    /// </summary>
    public void Withdraw(ChangeMoment moment)
    {
        if (!IsValid) return;
        Rule.Require(
            From > moment.Today || moment.Now - CreationTime <= TimeSpan.FromDays(1), ChaptersErrors.OfficeHasServed);

        WithdrawnAt = moment.Now;
        Changed();
    }

    /// <summary>Ends with the day before; what has not begun never does.</summary>
    public void EndWith(ChangeMoment moment)
    {
        if (From >= moment.Today) WithdrawnAt = moment.Now;
        else if (To is null || To >= moment.Today) To = moment.Today.AddDays(-1);
        else return;
        Changed();
    }

    public OfficeFacts ToFacts() => new(Id, ChapterId, MemberId, Role, From, To, Basis);

    private void Changed() => AddDistributedEvent(new OfficersChanged(ChapterId, MemberId));
}
