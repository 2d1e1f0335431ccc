using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

public sealed record ListPlans : IQuery<IReadOnlyList<PlanCard>>;

/// <summary>A plan as it is offered to somebody who wants to join.</summary>
public sealed record PlanCard
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Description { get; init; }
    public required Money Price { get; init; }
    public required int TermMonths { get; init; }
    public required PlanKind Kind { get; init; }
    public required Proration Proration { get; init; }
    public Money? WelcomeFee { get; init; }
    public decimal? TaxPercent { get; init; }
    public required bool NeedsApproval { get; init; }

    /// <summary>How many chapters an applicant must and may choose; no limit where absent.</summary>
    public required int LeastChapters { get; init; }
    public int? MostChapters { get; init; }

    /// <summary>
    /// How many of them are included, and what each beyond costs for a full term; both where there are such.
    /// </summary>
    public int? IncludedChapters { get; init; }
    public Money? FurtherChapterPrice { get; init; }
}

internal sealed class ListPlansHandler(IRepository<MembershipPlan, Guid> plans)
    : IQueryHandler<ListPlans, IReadOnlyList<PlanCard>>
{
    public async Task<IReadOnlyList<PlanCard>> Handle(ListPlans query, CancellationToken cancellation)
    {
        var open = await (await plans.GetQueryableAsync()).AsNoTracking()
            .Where(plan => plan.IsOpen)
            .InOrder()
            .ToListAsync(cancellation);

        return [.. open.Select(Card)];
    }

    private static PlanCard Card(MembershipPlan plan) => new()
    {
        Id = plan.Id,
        Name = plan.Name,
        Description = plan.Description,
        Price = plan.Price,
        TermMonths = plan.TermMonths,
        Kind = plan.Kind,
        Proration = plan.Proration,
        WelcomeFee = plan.WelcomeFee.IsZero ? null : plan.WelcomeFee,
        TaxPercent = plan.TaxPercent,
        NeedsApproval = plan.NeedsApproval,
        LeastChapters = plan.Chapters.Least,
        MostChapters = plan.Chapters.Most,
        IncludedChapters = plan.OffersFurtherChapters ? plan.IncludedChapters : null,
        FurtherChapterPrice = plan.OffersFurtherChapters ? plan.FurtherChapterPrice : null,
    };
}
