using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>
/// Whoever was expelled or has died is not asked for money: what they could still pay is taken back. What has been paid
/// stays paid; giving it back is for the treasurer to decide.
/// </summary>
internal sealed record CloseRenewals(Guid MemberId) : ICommand;

internal sealed class CloseRenewalsHandler(IRepository<Membership, Guid> memberships, OpenOffers open)
    : CommandHandler<CloseRenewals>
{
    public override async Task Handle(CloseRenewals command, CancellationToken cancellation)
    {
        var known = (await memberships.GetQueryableAsync())
            .Where(m => m.MemberId == command.MemberId).Select(m => (Guid?)m.Id);
        if (await known.SingleOrDefaultAsync(cancellation) is not { } id) return;

        await memberships.LockAsync(id, cancellation);
        await open.CloseAllAsync(id, cancellation);
    }
}
