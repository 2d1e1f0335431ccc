using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>
/// What is known of a person's membership: facts only; <see cref="StandingOn"/> draws the conclusion for a day.
/// </summary>
public sealed record MembershipFacts
{
    public required Guid MemberId { get; init; }

    /// <summary>The plan of the latest term.</summary>
    public Guid? PlanId { get; init; }
    public string? PlanName { get; init; }

    /// <summary>What another term of that plan costs at today's price.</summary>
    public Money? RenewsFor { get; init; }

    /// <summary>Start of the present unbroken membership; renewing does not move it (R2).</summary>
    public DateOnly? MemberSince { get; init; }

    /// <summary>When they joined for the first time; coming back as new does not move it (R2).</summary>
    public DateOnly? FirstJoined => Terms.Count > 0 ? Terms[0].Dates.From : null;

    /// <summary>Terms that are valid, in the order of their dates.</summary>
    public IReadOnlyList<TermFacts> Terms { get; init; } = [];
    public IReadOnlyList<SuspensionFacts> Suspensions { get; init; } = [];
    public DateOnly? ResignedOn { get; init; }
    public DateOnly? ExpelledOn { get; init; }
    public DateOnly? DiedOn { get; init; }

    /// <summary>How far an application has come that has not led to a term yet.</summary>
    public PendingStep? Pending { get; init; }

    public DateOnly? PaidThrough => Terms.Count > 0 ? Terms[^1].Dates.To : null;

    public Standing StandingOn(DateOnly day, StandingPolicy policy) => StandingCalculator.On(day, this, policy);
}

/// <param name="Dates">First and last day of the term.</param>
/// <param name="PlanId">What was bought.</param>
/// <param name="Price">What it cost when it was bought, a welcome fee not counted.</param>
/// <param name="InvoiceId">The invoice it was paid with.</param>
public sealed record TermFacts(DateRange Dates, Guid PlanId, Money Price, Guid? InvoiceId);

/// <param name="From">First day.</param>
/// <param name="To">Last day; open where absent.</param>
public sealed record SuspensionFacts(DateOnly From, DateOnly? To)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);
}

public enum PendingStep
{
    Approval,
    Payment,
}
