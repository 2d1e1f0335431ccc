using GroupHub.Billing.Data;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Reactions;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Features;

/// <summary>Keeps an event of the gateway and answers at once; the work follows in the background.</summary>
internal sealed record AnswerDoorbell(Doorbell Bell) : ICommand;

internal sealed class AnswerDoorbellHandler(
    IRepository<GatewayEvent, Guid> inbox,
    IDistributedEventBus bus,
    IGuidGenerator guids,
    ICurrentTenant tenant) : CommandHandler<AnswerDoorbell>
{
    public override async Task Handle(AnswerDoorbell command, CancellationToken cancellation)
    {
        var context = await inbox.GetDbContextAsync();
        var row = GatewayEvent.Ring(guids.Create(), tenant.Id, command.Bell);
        var isNew = await context.InsertUnlessKnownAsync(row, cancellation);
        if (isNew) await bus.PublishAsync(new CheckoutRang(command.Bell.CheckoutId));
    }
}
