using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Microsoft.Extensions.Logging;
using Volo.Abp.Uow;

namespace GroupHub.Billing;

/// <summary>Asks the gateway how some of an association's checkouts stand, each for itself.</summary>
internal abstract class CheckoutRound(ISender sender, IUnitOfWorkManager unitOfWorkManager, ILogger logger)
    : IAssociationRound
{
    public virtual async Task GoAsync(CancellationToken cancellation)
    {
        foreach (var checkoutId in await unitOfWorkManager.ReadDueAsync(() => ListAsync(cancellation), cancellation))
        {
            await logger.TryAsync(
                $"{nameof(SettleCheckout)} {checkoutId}",
                () => sender.Send(new SettleCheckout(checkoutId), cancellation),
                cancellation);
        }
    }

    /// <summary>Those that are asked about.</summary>
    protected abstract Task<IReadOnlyList<Guid>> ListAsync(CancellationToken cancellation);
}
