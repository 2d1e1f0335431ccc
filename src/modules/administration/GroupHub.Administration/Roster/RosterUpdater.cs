using GroupHub.Administration.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>Reads people again and brings their lines on the roster up to date.</summary>
internal sealed class RosterUpdater(
    IRepository<RosterEntry, Guid> roster,
    IMemberDirectory members,
    RosterWriter writer) : ITransientDependency
{
    public async Task UpdateAsync(IEnumerable<Guid> memberIds, CancellationToken cancellation = default)
    {
        Guid[] people = [.. memberIds.Distinct()];
        await WaitForOtherHostsAsync(people, cancellation);
        await writer.WriteAsync(people, await members.GetAsync(people, cancellation), cancellation);
    }

    /// <summary>A write before anything is read: what was read earlier is never written later.</summary>
    private async Task WaitForOtherHostsAsync(Guid[] people, CancellationToken cancellation) =>
        await (await roster.GetQueryableAsync())
            .Where(entry => people.Contains(entry.Id))
            .ExecuteUpdateAsync(entry => entry.SetProperty(e => e.Edition, e => e.Edition + 1), cancellation);
}
