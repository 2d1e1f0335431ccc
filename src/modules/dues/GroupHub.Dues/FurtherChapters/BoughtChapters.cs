using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>
/// Lets a member belong to the chapter they have paid for, once. Money for one that has closed meanwhile, or to which
/// they belong by now, buys nothing: the treasurer sees that it has to be given back.
/// </summary>
internal sealed class BoughtChapters(
    IRepository<Membership, Guid> memberships,
    OpenRenewals renewals,
    ChosenChapters chosen,
    MemberChapters chapters,
    IBilling billing,
    IAssociationClock clock) : ITransientDependency
{
    public async Task JoinAsync(FurtherChapter further, Guid invoiceId, CancellationToken cancellation)
    {
        await memberships.LockAsync(further.MembershipId, cancellation);
        if (further.State != FurtherChapterState.AwaitingPayment) return;

        var today = await clock.GetTodayAsync();
        if (!await CanBeJoinedAsync(further, today, cancellation))
        {
            further.SetAside();
            await billing.SetAsideAsync(invoiceId, cancellation);
            return;
        }

        further.Buy();
        await chapters.JoinAsync(further.MemberId, further.ChapterId, today, cancellation);
        // An open renewal counts fewer chapters than they have now; the next one counts this one too.
        await renewals.KeepAsync(further.MembershipId, _ => false, cancellation);
    }

    private async Task<bool> CanBeJoinedAsync(FurtherChapter further, DateOnly today, CancellationToken cancellation)
    {
        var membership = await memberships.GetAsync(further.MembershipId, cancellationToken: cancellation);
        return !membership.IsOver
            && await chosen.AreOpenAsync([further.ChapterId], cancellation)
            && !await chapters.BelongsAsync(further.MemberId, further.ChapterId, today, cancellation);
    }
}
