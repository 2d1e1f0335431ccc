using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Calls one handler for one event, in its tenant and a unit of work of its own. The event's row goes in that same
/// transaction, so its effect is there exactly once or not at all.
/// </summary>
internal sealed partial class EventDeliverer<TDbContext>(
    EventDeliveryQueue queue,
    IDbContextProvider<TDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IServiceScopeFactory scopes,
    ICurrentTenant currentTenant,
    IClock clock,
    IOptions<EventDeliveryOptions> options,
    ILogger<EventDeliverer<TDbContext>> logger)
    where TDbContext : IEfCoreDbContext
{
    public async Task DeliverAsync(EventDelivery delivery, CancellationToken stopping)
    {
        try
        {
            using (currentTenant.Change(delivery.TenantId))
            {
                await HandleAsync(delivery, stopping);
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws is noted with its event, which is tried again later.
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            LogFailed(delivery.Handler.Name, delivery.Id, delivery.TenantId, exception);
            await NoteFailureAsync(delivery, exception);
        }
#pragma warning restore CA1031
        finally
        {
            queue.Done(delivery);
        }
    }

    private async Task HandleAsync(EventDelivery delivery, CancellationToken stopping)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        if (!await OutboxClaim.TakeAsync(context, delivery.Id, stopping))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await delivery.Handler.InvokeAsync(scope.ServiceProvider, delivery.EventData);
        await unitOfWork.CompleteAsync(stopping);
    }

    private async Task NoteFailureAsync(EventDelivery delivery, Exception exception)
    {
        try
        {
            using var tenant = currentTenant.Change(delivery.TenantId);
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            var context = await contexts.GetDbContextAsync();
            var record = await context.Set<OutgoingEventRecord>().FirstOrDefaultAsync(r => r.Id == delivery.Id);
            record?.Fail(exception.ToString(), clock.Now, options.Value.FirstPause, options.Value.MaxAttempts);
            await unitOfWork.CompleteAsync();
        }
#pragma warning disable CA1031 // The row is still there and due: the next look tries again.
        catch (Exception second)
        {
            LogNotNoted(delivery.Id, second);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Handler} failed on the event {Id} of tenant {Tenant}.")]
    private partial void LogFailed(string handler, Guid id, Guid? tenant, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The failed delivery {Id} could not be noted.")]
    private partial void LogNotNoted(Guid id, Exception exception);
}
