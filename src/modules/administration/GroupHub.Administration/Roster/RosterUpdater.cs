using GroupHub.Administration.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>Reads a person again and brings their line on the roster up to date.</summary>
internal sealed class RosterUpdater(
    IRepository<RosterEntry, Guid> roster,
    IMemberDirectory members,
    RosterWriter writer,
    MemberTurns turns) : ITransientDependency
{
    public async Task UpdateAsync(Guid memberId, CancellationToken cancellation = default)
    {
        await turns.WaitAsync(memberId, cancellation);
        await WaitForOtherHostsAsync(memberId, cancellation);
        await writer.WriteAsync([memberId], await members.GetAsync([memberId], cancellation), cancellation);
    }

    /// <summary>A write before anything is read: what was read earlier is never written later.</summary>
    private async Task WaitForOtherHostsAsync(Guid memberId, CancellationToken cancellation) =>
        await (await roster.GetQueryableAsync())
            .Where(entry => entry.Id == memberId)
            .ExecuteUpdateAsync(entry => entry.SetProperty(e => e.Edition, e => e.Edition + 1), cancellation);
}
