using GroupHub.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Directory.Indexing;

/// <summary>
/// Who has changed and is not in the index yet, kept in the database: whether the index takes it now, in a second or
/// when its server is back, nothing is lost, and whoever changed it does not wait.
/// </summary>
internal sealed class ChangeLog(
    IRepository<DirectoryChange, Guid> changes,
    ChangeSignals signals,
    IUnitOfWorkManager unitOfWork,
    ICurrentTenant association,
    IDataFilter<IMultiTenant> tenantFilter,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Within the unit of work of the change's event; looked after as soon as that is complete.</summary>
    public async Task NoteAsync(IReadOnlyCollection<Guid> memberIds)
    {
        if (association.Id is not { } id || memberIds.Count == 0) return;

        var now = clock.Now;
        await changes.InsertManyAsync(
            [.. memberIds.Distinct().Select(memberId => DirectoryChange.Of(guids.Create(), memberId, now))]);
        unitOfWork.Current!.OnCompleted(() =>
        {
            signals.Give(id);
            return Task.CompletedTask;
        });
    }

    /// <summary>
    /// The oldest of the association. What a clock ahead of ours has noted waits until ours has come as far.
    /// </summary>
    public async Task<IReadOnlyList<(Guid Id, Guid MemberId)>> TakeAsync(int most, CancellationToken cancellation)
    {
        var now = clock.Now;
        var oldest = await (await changes.GetQueryableAsync()).AsNoTracking()
            .Where(change => change.NotedAt <= now)
            .OrderBy(change => change.NotedAt).ThenBy(change => change.Id)
            .Select(change => new { change.Id, change.MemberId })
            .Take(most)
            .ToListAsync(cancellation);
        return oldest.ConvertAll(change => (change.Id, change.MemberId));
    }

    public async Task ForgetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        await (await changes.GetQueryableAsync())
            .Where(change => ids.Contains(change.Id))
            .ExecuteDeleteAsync(cancellation);

    /// <summary>The associations of this database with changes that have been waiting for so long.</summary>
    public async Task<IReadOnlyList<Guid>> FindWaitingAsync(TimeSpan atLeast, CancellationToken cancellation)
    {
        using var all = tenantFilter.Disable();
        var until = clock.Now - atLeast;
        var waiting = (await changes.GetQueryableAsync())
            .Where(change => change.NotedAt <= until && change.TenantId != null);
        return await waiting.Select(change => change.TenantId!.Value).Distinct().ToListAsync(cancellation);
    }
}
