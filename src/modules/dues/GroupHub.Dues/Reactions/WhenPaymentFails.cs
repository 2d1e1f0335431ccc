using GroupHub.Billing;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

internal sealed class WhenPaymentFails(ISender sender)
    : IDistributedEventHandler<PaymentDeclined>, IDistributedEventHandler<CheckoutAbandoned>, ITransientDependency
{
    public Task HandleEventAsync(PaymentDeclined declined) =>
        RemindAsync(declined.Purpose, declined.PurposeId, declined.Reason);

    public Task HandleEventAsync(CheckoutAbandoned abandoned) =>
        RemindAsync(abandoned.Purpose, abandoned.PurposeId, reason: null);

    private async Task RemindAsync(string purpose, Guid purposeId, string? reason)
    {
        if (purpose == DuesPurposes.Application) await sender.Send(new RemindApplicant(purposeId, reason));
    }
}
