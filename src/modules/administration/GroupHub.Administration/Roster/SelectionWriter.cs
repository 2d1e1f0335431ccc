using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Administration.Roster;

/// <summary>
/// Finds those who were chosen, as far as the current user sees them on the roster, and writes them down for some days.
/// </summary>
internal sealed class SelectionWriter(
    RosterScopes roster,
    IRepository<SelectedMember, Guid> selected,
    IBackgroundJobManager jobs,
    IAssociationClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    private const int AtOnce = 1000;

    public async Task FillAsync(
        Selection selection, IReadOnlyList<Guid> memberIds, ListRoster? all, CancellationToken cancellation)
    {
        var wanted = memberIds.ToHashSet();
        var found = all is null ? await FindAsync(wanted, cancellation) : await FindAllAsync(all, wanted, cancellation);
        Rule.Require(found.Count > 0, AdministrationErrors.NobodySelected);
        Rule.Require(found.Count <= Selection.Most, AdministrationErrors.TooManySelected, ("most", Selection.Most));

        selection.Hold(found.Count, all is null ? wanted.Count - found.Count : 0);
        foreach (var some in found.Chunk(AtOnce))
        {
            await selected.InsertManyAsync(
                some.Select(id => SelectedMember.Of(guids.Create(), selection.Id, id)), autoSave: true, cancellation);
        }

        await jobs.EnqueueAsync(new SelectionToForget(selection.TenantId, selection.Id), delay: Selection.KeptFor);
    }

    private async Task<List<Guid>> FindAsync(HashSet<Guid> wanted, CancellationToken cancellation)
    {
        var readable = await roster.ReadAsync(AdministrationPermissions.Members, new ListRoster(), cancellation);
        var found = new List<Guid>();
        foreach (var some in wanted.Chunk(AtOnce))
            found.AddRange(await readable.Where(entry => some.Contains(entry.Id))
                .Select(entry => entry.Id).ToListAsync(cancellation));
        return found;
    }

    private async Task<List<Guid>> FindAllAsync(ListRoster list, HashSet<Guid> not, CancellationToken cancellation)
    {
        var readable = await roster.ReadAsync(AdministrationPermissions.Members, list, cancellation);
        var ids = await RosterFilter.Apply(readable.On(await clock.GetTodayAsync()), list).Select(row => row.Entry.Id)
            .OrderBy(id => id)
            .Take(Selection.Most + not.Count + 1)
            .ToListAsync(cancellation);
        return [.. ids.Where(id => !not.Contains(id))];
    }
}
