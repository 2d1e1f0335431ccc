using System.Linq.Expressions;
using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>The referrals one has given or received.</summary>
public sealed record ListReferrals : PagedQuery, IQuery<PagedResultDto<ReferralRow>>
{
    public ReferralSide Side { get; init; }
    public ReferralState? State { get; init; }

    /// <summary>Whether those that are over are left out.</summary>
    public bool Running { get; init; }

    /// <summary>Part of the referred person's name.</summary>
    public string? Filter { get; init; }
}

public sealed record ReferralRow
{
    public required Guid Id { get; init; }
    public required ReferralSide Side { get; init; }

    /// <summary>The colleague on the other side.</summary>
    public required NetworkPerson Other { get; init; }
    public required string PersonName { get; init; }
    public string? Company { get; init; }
    public required string Need { get; init; }
    public required ReferralKind Kind { get; init; }
    public required int Strength { get; init; }
    public required ReferralState State { get; init; }
    public required DateTime MovedAt { get; init; }

    /// <summary>Whether nothing has been heard of it for two weeks.</summary>
    public required bool IsStale { get; init; }

    /// <summary>For the recipient, and for the giver where it is shared.</summary>
    public Money? Value { get; init; }
}

internal sealed class ListReferralsValidator : PagedQueryValidator<ListReferrals>
{
    public ListReferralsValidator()
    {
        RuleFor(q => q.Side).IsInEnum();
        RuleFor(q => q.Filter).MaximumLength(100);
        RuleFor(q => q.Sorting).Must(ReferralOrder.Columns.Know);
    }
}

internal sealed class ListReferralsHandler(
    Book<Referral> referrals, Self self, Colleagues colleagues, Distances distances, Today today)
    : IQueryHandler<ListReferrals, PagedResultDto<ReferralRow>>
{
    public async Task<PagedResultDto<ReferralRow>> Handle(ListReferrals query, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        var apart = await distances.BlockedAroundAsync(me, cancellation);
        var wanted = Matching(await referrals.ReadAsync(cancellation), query, me).Where(IsNotKeptFrom(me, apart));
        var page = await ReferralOrder.Columns.Sort(wanted, query.Sorting)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var people = await colleagues.GetAsync(page.Select(referral => referral.OtherThan(me)), cancellation);

        return new PagedResultDto<ReferralRow>(
            await wanted.LongCountAsync(cancellation),
            [.. page.Where(referral => people.ContainsKey(referral.OtherThan(me)))
                .Select(referral => Row(referral, me, people))]);
    }

    /// <summary>
    /// What somebody blocked sends does not arrive, and they are not told;
    /// what was looked at before stays the recipient's.
    /// </summary>
    private static Expression<Func<Referral, bool>> IsNotKeptFrom(Guid me, IReadOnlyList<Guid> apart) =>
        referral => referral.GiverId == me || referral.State != ReferralState.Sent || !apart.Contains(referral.GiverId);

    private static IQueryable<Referral> Matching(IQueryable<Referral> all, ListReferrals query, Guid me)
    {
        all = query.Side == ReferralSide.Given ? all.Where(r => r.GiverId == me) : all.Where(r => r.RecipientId == me);
        if (query.State is { } state) all = all.Where(r => r.State == state);
        if (query.Running)
        {
            all = all.Where(r => r.State != ReferralState.Closed
                && r.State != ReferralState.Declined
                && r.State != ReferralState.Thanked);
        }

        return all.Matching(query.Filter);
    }

    private ReferralRow Row(Referral referral, Guid me, IReadOnlyDictionary<Guid, NetworkPerson> people) => new()
    {
        Id = referral.Id,
        Side = referral.SideOf(me),
        Other = people[referral.OtherThan(me)],
        PersonName = referral.PersonName,
        Company = referral.Details.Company,
        Need = referral.Details.Need,
        Kind = referral.Details.Kind,
        Strength = referral.Details.Strength,
        State = referral.State,
        MovedAt = referral.MovedAt,
        IsStale = referral.IsStaleAt(today.Now),
        Value = referral.ValueFor(me),
    };
}

/// <summary>
/// The columns by which referrals can be put in order; what moved last comes first unless asked otherwise.
/// </summary>
internal static class ReferralOrder
{
    public static readonly SortColumns<Referral> Columns = new SortColumns<Referral>("movedAt desc", r => r.Id)
        .ByText("personName", r => r.PersonName)
        .By("movedAt", r => r.MovedAt);
}
