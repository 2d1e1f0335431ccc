using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Administration.Roster;
using GroupHub.Chapters;
using GroupHub.Foundation.Data;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Administration.Batches;

/// <summary>Takes orders: who may give which, and once however often they are given.</summary>
internal sealed class BatchDesk(
    IRepository<Batch, Guid> batches,
    Selections selections,
    Deeds deeds,
    BatchClock clock,
    ICurrentUser user) : ITransientDependency
{
    public async Task<StartedBatch> StartAsync(
        Guid requestId, Guid selectionId, BatchOrder order, CancellationToken cancellation)
    {
        var selection = await selections.OpenAsync(selectionId, cancellation);
        var known = await batches.FirstOrDefaultAsync(
            b => b.RequestId == requestId && b.OwnerId == selection.OwnerId, cancellation);
        if (known is not null) return new StartedBatch(known.Id);

        var reach = await deeds.RequireAsync(order, cancellation);
        var batch = Batch.Begin(clock.NewId(), requestId, selection, order, reach, clock.Now);
        await batches.InsertAsync(batch, cancellationToken: cancellation);
        await clock.RingAsync(batch);
        return new StartedBatch(batch.Id);
    }

    /// <summary>One's own, locked: whoever is at it waits, or is waited for.</summary>
    public async Task<Batch> OpenAsync(Guid id, CancellationToken cancellation)
    {
        await batches.LockAsync(id, cancellation);
        return await batches.FirstOrDefaultAsync(batch => batch.Id == id && batch.OwnerId == user.Id, cancellation)
            ?? throw new EntityNotFoundException(typeof(Batch), id);
    }

    public async Task TakeBackAsync(Batch batch, CancellationToken cancellation)
    {
        await deeds.RequireAsync(batch.Order, cancellation);
        if (batch.TakeBack(clock.Now)) await clock.RingAsync(batch);
    }
}

/// <summary>What can be done for many.</summary>
internal sealed class Deeds(IEnumerable<IBatchDeed> all, IOfficerRights rights) : ITransientDependency
{
    public IBatchDeed For(BatchDeed deed) => all.Single(one => one.Deed == deed);

    /// <returns>Where the current user may do it.</returns>
    public async Task<ChapterScope> RequireAsync(BatchOrder order, CancellationToken cancellation)
    {
        await For(order.Deed).RequireAsync(order, cancellation);
        return await rights.GetScopeAsync(For(order.Deed).Permission, cancellation);
    }
}

/// <summary>The time, new ids, and the job that goes on with a batch.</summary>
internal sealed class BatchClock(IClock clock, IGuidGenerator guids, IBackgroundJobManager jobs) : ITransientDependency
{
    public DateTime Now => clock.Now;

    public Guid NewId() => guids.Create();

    public Task RingAsync(Batch batch) =>
        jobs.EnqueueAsync(new BatchToGoOnWith(batch.TenantId, batch.Id, batch.OwnerId));
}
