using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Jobs in a table: one that is enqueued in a unit of work exists when that commits, and not before.</summary>
internal sealed class BackgroundJobStore(
    IRepository<BackgroundJobRecord, Guid> records,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator,
    IClock clock) : IBackgroundJobStore, ITransientDependency
{
    private const int MaxTaken = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    public Task<BackgroundJobInfo> FindAsync(Guid jobId) => unitOfWorkManager.ReadAsync(async () =>
        await records.FindAsync(jobId) is { } record ? ToInfo(record) : null!);

    public Task InsertAsync(BackgroundJobInfo jobInfo) => WriteAsync(() =>
    {
        var record = new BackgroundJobRecord(jobInfo.Id);
        Take(record, jobInfo);
        return records.InsertAsync(record);
    });

    /// <summary>Takes what it returns: another host does not see these jobs until the lease is over.</summary>
    public Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount) =>
        unitOfWorkManager.ReadAsync(async () =>
        {
            var now = clock.Now;
            var waiting = (await records.GetQueryableAsync()).AsNoTracking()
                .Where(job => job.ApplicationName == applicationName && !job.IsAbandoned && job.NextTryTime <= now);
            var ids = await InOrder(waiting)
                .Select(job => job.Id)
                .Take(Math.Min(maxResultCount, MaxTaken))
                .ToListAsync();
            return ids.Count == 0 ? [] : await TakeAsync(waiting.Where(job => ids.Contains(job.Id)), now + Lease);
        });

    public Task DeleteAsync(Guid jobId) => WriteAsync(() => records.DeleteAsync(jobId));

    public Task UpdateAsync(BackgroundJobInfo jobInfo) => WriteAsync(async () =>
    {
        if (await records.FindAsync(jobInfo.Id) is { } record) Take(record, jobInfo);
    });

    private async Task<List<BackgroundJobInfo>> TakeAsync(IQueryable<BackgroundJobRecord> waiting, DateTime until)
    {
        var claim = guidGenerator.Create().ToString("N");
        await waiting.ExecuteUpdateAsync(job => job
            .SetProperty(j => j.NextTryTime, until).SetProperty(j => j.ConcurrencyStamp, claim));
        var taken = (await records.GetQueryableAsync()).AsNoTracking().Where(job => job.ConcurrencyStamp == claim);
        return (await InOrder(taken).ToListAsync()).ConvertAll(ToInfo);
    }

    private static IQueryable<BackgroundJobRecord> InOrder(IQueryable<BackgroundJobRecord> jobs) =>
        jobs.OrderByDescending(job => job.Priority).ThenBy(job => job.TryCount).ThenBy(job => job.CreationTime);

    private async Task WriteAsync(Func<Task> write)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        await write();
        await unitOfWork.CompleteAsync();
    }

    private static void Take(BackgroundJobRecord record, BackgroundJobInfo job)
    {
        record.ApplicationName = job.ApplicationName;
        record.JobName = job.JobName;
        record.JobArgs = job.JobArgs;
        record.TryCount = job.TryCount;
        record.CreationTime = job.CreationTime;
        record.NextTryTime = job.NextTryTime;
        record.LastTryTime = job.LastTryTime;
        record.IsAbandoned = job.IsAbandoned;
        record.Priority = job.Priority;
    }

    private static BackgroundJobInfo ToInfo(BackgroundJobRecord record) => new()
    {
        Id = record.Id,
        ApplicationName = record.ApplicationName,
        JobName = record.JobName,
        JobArgs = record.JobArgs,
        TryCount = record.TryCount,
        CreationTime = record.CreationTime,
        NextTryTime = record.NextTryTime,
        LastTryTime = record.LastTryTime,
        IsAbandoned = record.IsAbandoned,
        Priority = record.Priority,
    };
}
