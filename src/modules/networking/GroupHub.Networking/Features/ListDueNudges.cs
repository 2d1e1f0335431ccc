using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Features;

/// <summary>Members for whom something is due that they may be reminded of.</summary>
internal sealed record ListDueNudges : IQuery<IReadOnlyList<Guid>>;

internal sealed class ListDueNudgesHandler(
    IRepository<FollowUp, Guid> followUps,
    IRepository<Tie, Guid> ties,
    IRepository<Referral, Guid> referrals,
    Today today) : IQueryHandler<ListDueNudges, IReadOnlyList<Guid>>
{
    /// <summary>What has been due for longer is no news any more.</summary>
    private const int DaysBack = 60;

    private static readonly ReferralState[] Waiting =
    [
        .. Enum.GetValues<ReferralState>().Where(ReferralPath.IsWaiting),
    ];

    public async Task<IReadOnlyList<Guid>> Handle(ListDueNudges query, CancellationToken cancellation)
    {
        var (now, date) = (today.Now, await today.DateAsync());
        var from = date.AddDays(-DaysBack);
        var ofDesk = (await followUps.GetQueryableAsync())
            .Where(item => item.State == FollowUpState.Open
                && item.PersonId != null
                && item.DueOn <= date
                && item.DueOn >= from)
            .Where(item => item.SnoozedUntil == null || item.SnoozedUntil <= date)
            .Select(item => item.OwnerId);
        var ofTies = (await ties.GetQueryableAsync())
            .Where(tie => tie.NextTouchOn <= date && tie.NextTouchOn >= from)
            .Select(tie => tie.OwnerId);
        var (stale, silent, gone) = (now - Referral.StaleAfter, now - Referral.SilentAfter, now.AddDays(-2 * DaysBack));
        var waiting = (await referrals.GetQueryableAsync()).Where(r => Waiting.Contains(r.State) && r.MovedAt > gone);
        var ofRecipients = waiting.Where(r => r.MovedAt <= stale).Select(r => r.RecipientId);
        var ofGivers = waiting.Where(r => r.MovedAt <= silent).Select(r => r.GiverId);

        return await ofDesk.Union(ofTies).Union(ofRecipients).Union(ofGivers).ToListAsync(cancellation);
    }
}
