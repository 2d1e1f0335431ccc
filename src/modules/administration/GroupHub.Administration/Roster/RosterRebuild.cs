using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace GroupHub.Administration;

/// <summary>
/// Administration's verb for the host's command line: makes the console's list of the current association anew.
/// </summary>
public interface IRosterRebuild
{
    /// <returns>How many people are on it.</returns>
    Task<int> RebuildAsync(CancellationToken cancellation = default);
}

internal sealed class RosterRebuild(IUnitOfWorkManager unitOfWork) : IRosterRebuild, ITransientDependency
{
    private const int BatchSize = 500;

    public async Task<int> RebuildAsync(CancellationToken cancellation)
    {
        var count = 0;
        Guid? last = null;
        while (true)
        {
            (var written, last) = await WriteNextAsync(last, cancellation);
            count += written;
            if (last is null) return count;
        }
    }

    /// <summary>
    /// A batch in a transaction of its own: entries between the last person and the next ones are of nobody any more.
    /// </summary>
    private async Task<(int Count, Guid? Last)> WriteNextAsync(Guid? after, CancellationToken cancellation)
    {
        using var work = unitOfWork.Begin(requiresNew: true, isTransactional: true);
        var services = work.ServiceProvider;
        var profiles = await services.GetRequiredService<IMemberDirectory>()
            .ListAfterAsync(after, BatchSize, cancellation);
        Guid? last = profiles.Count == BatchSize ? profiles[^1].Id : null;

        var entries = await services.GetRequiredService<IRepository<RosterEntry, Guid>>().GetQueryableAsync();
        var present = await entries
            .Where(entry => (after == null || entry.Id.CompareTo(after.Value) > 0)
                && (last == null || entry.Id.CompareTo(last.Value) <= 0))
            .Select(entry => entry.Id)
            .ToListAsync(cancellation);
        Guid[] memberIds = [.. present.Union(profiles.Select(profile => profile.Id))];
        await services.GetRequiredService<RosterWriter>().WriteAsync(memberIds, profiles, cancellation);
        await work.CompleteAsync(cancellation);
        return (profiles.Count, last);
    }
}
