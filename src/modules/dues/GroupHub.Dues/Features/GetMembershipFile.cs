using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>What the office knows of somebody's membership: what was bought, and what has been decided.</summary>
public sealed record GetMembershipFile(Guid MemberId) : IQuery<MembershipFilePage>;

public sealed record MembershipFilePage
{
    public required Standing Standing { get; init; }
    public DateOnly? MemberSince { get; init; }

    /// <summary>Earlier than that where they had been away for so long that they joined anew (R2).</summary>
    public DateOnly? FirstJoined { get; init; }

    /// <summary>Newest first, void ones too.</summary>
    public required IReadOnlyList<FiledTerm> Terms { get; init; }
    public DateOnly? ResignedOn { get; init; }
    public DateOnly? ExpelledOn { get; init; }
    public string? ExpulsionReason { get; init; }
    public DateOnly? DiedOn { get; init; }
}

public sealed record FiledTerm(Guid Id, DateOnly From, DateOnly To, string PlanName, Money Price, bool IsVoid);

internal sealed class GetMembershipFileHandler(
    IRepository<Membership, Guid> memberships, StandingPolicies policies, IAssociationClock clock)
    : IQueryHandler<GetMembershipFile, MembershipFilePage>
{
    public async Task<MembershipFilePage> Handle(GetMembershipFile query, CancellationToken cancellation)
    {
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var membership = await (await memberships.GetQueryableAsync()).AsNoTracking()
            .FirstOrDefaultAsync(m => m.MemberId == query.MemberId, cancellation)
            ?? throw new EntityNotFoundException(typeof(Membership), query.MemberId);
        var facts = membership.ToFacts(policy);
        return new MembershipFilePage
        {
            Standing = facts.StandingOn(today, policy),
            MemberSince = facts.MemberSince,
            FirstJoined = facts.FirstJoined,
            Terms = [.. membership.Terms.OrderByDescending(term => term.From).Select(FileOf)],
            ResignedOn = membership.ResignedOn,
            ExpelledOn = membership.ExpelledOn,
            ExpulsionReason = membership.ExpulsionReason,
            DiedOn = membership.DiedOn,
        };
    }

    private static FiledTerm FileOf(Term term) =>
        new(term.Id, term.From, term.To, term.PlanName, term.Price, !term.IsValid);
}
