using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Roster;

/// <summary>
/// What the people on the roster owe, as far as the viewer may see invoices: officers those of their chapters.
/// </summary>
internal sealed class RosterDebts(IOwedDues dues, IOfficerRights rights) : ITransientDependency
{
    private const int AtOnce = 1000;

    public async Task<bool> AreShownAsync(CancellationToken cancellation) =>
        !(await ScopeAsync(cancellation)).IsNowhere;

    public async Task<IReadOnlyDictionary<Guid, OwedDues>> OfAsync(
        IEnumerable<RosterRow> rows, CancellationToken cancellation)
    {
        var seen = await ScopeAsync(cancellation);
        Guid[] ids = [.. rows.Where(row => seen.Covers(row.Entry.ChapterPath)).Select(row => row.Entry.Id)];
        return ids.Length == 0 ? new Dictionary<Guid, OwedDues>() : await dues.GetAsync(ids, cancellation);
    }

    /// <summary>Of a whole list, before it is walked through: those who owe something are few.</summary>
    public async Task<IReadOnlyDictionary<Guid, OwedDues>> OfAllAsync(
        IQueryable<RosterRow> rows, CancellationToken cancellation)
    {
        var seen = await ScopeAsync(cancellation);
        var owed = new Dictionary<Guid, OwedDues>();
        if (seen.IsNowhere) return owed;

        var places = await rows.Select(row => new { row.Entry.Id, row.Entry.ChapterPath }).ToListAsync(cancellation);
        var shown = places.Where(place => seen.Covers(place.ChapterPath)).Select(place => place.Id);
        foreach (var some in shown.Chunk(AtOnce))
        {
            foreach (var (id, debt) in await dues.GetAsync(some, cancellation)) owed[id] = debt;
        }

        return owed;
    }

    private ValueTask<ChapterScope> ScopeAsync(CancellationToken cancellation) =>
        rights.GetScopeAsync(BillingPermissions.Invoices, cancellation);
}
