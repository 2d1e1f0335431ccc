using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>One person's membership: the terms bought and the other facts from which standing follows.</summary>
internal sealed partial class Membership : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<Term> _terms = [];
    private readonly List<Suspension> _suspensions = [];

    private Membership() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>End of the last valid term: where reminders look; the terms are the truth.</summary>
    public DateOnly? PaidThrough { get; private set; }
    public DateOnly? ResignedOn { get; private set; }
    public DateOnly? ExpulsionDecidedOn { get; private set; }
    public DateOnly? ExpelledOn { get; private set; }
    public string? ExpulsionReason { get; private set; }
    public DateOnly? DiedOn { get; private set; }
    public IReadOnlyCollection<Term> Terms => _terms;
    public IReadOnlyCollection<Suspension> Suspensions => _suspensions;

    /// <summary>The terms that are running or have still to begin, in their order.</summary>
    public IReadOnlyList<Term> TermsFrom(DateOnly day) => [.. ValidTerms.Where(term => term.To >= day)];

    public Term? LastTerm => ValidTerms.LastOrDefault();
    private IEnumerable<Term> ValidTerms => _terms.Where(term => term.IsValid).OrderBy(term => term.From);

    public static Membership Of(Guid id, Guid memberId) => new() { Id = id, MemberId = memberId };

    /// <summary>
    /// Adds the term, once per invoice however often the payment is reported (R22). Whoever comes back on the very day
    /// of the resignation has never been away.
    /// </summary>
    public Term Begin(TermPurchase purchase)
    {
        if (purchase.InvoiceId is { } invoice && _terms.Find(term => term.InvoiceId == invoice) is { } known)
            return known;
        Rule.Require(!ValidTerms.Any(term => term.Dates.Overlaps(purchase.Dates)), DuesErrors.TermsOverlap);

        var begun = Term.Of(Id, purchase);
        _terms.Add(begun);
        if (begun.From == ResignedOn) ResignedOn = null;
        Changed();
        return begun;
    }

    /// <summary>Once, however often it is said. What was paid for it is not paid back by this.</summary>
    public void VoidTerm(Guid termId, DateTime now)
    {
        var term = TermOf(termId);
        if (!term.IsValid) return;

        term.Void(now);
        Changed();
    }

    /// <summary>A term that was declared void by mistake counts again, unless another has taken its days.</summary>
    public void RestoreTerm(Guid termId)
    {
        var term = TermOf(termId);
        if (term.IsValid) return;
        Rule.Require(!ValidTerms.Any(other => other.Dates.Overlaps(term.Dates)), DuesErrors.TermsOverlap);

        term.Restore();
        Changed();
    }

    public MembershipFacts ToFacts(StandingPolicy policy)
    {
        TermFacts[] terms = [.. ValidTerms.Select(term => term.ToFacts())];
        return new MembershipFacts
        {
            MemberId = MemberId,
            PlanId = LastTerm?.PlanId,
            PlanName = LastTerm?.PlanName,
            MemberSince = StandingCalculator.MemberSince(terms, policy),
            Terms = terms,
            Suspensions = [.. _suspensions.Select(suspension => suspension.ToFacts())],
            ResignedOn = ResignedOn,
            ExpelledOn = ExpelledOn,
            DiedOn = DiedOn,
        };
    }

    private Term TermOf(Guid termId)
    {
        var term = _terms.Find(term => term.Id == termId);
        Rule.Require(term is not null, DuesErrors.TermUnknown);
        return term!;
    }

    private void Changed()
    {
        PaidThrough = LastTerm?.To;
        AddDistributedEvent(new MembershipChanged(MemberId));
    }
}
