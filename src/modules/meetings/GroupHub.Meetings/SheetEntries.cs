using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>
/// Reads of a sheet's lines no more than somebody needs: there may be as many as the association has members.
/// </summary>
internal sealed class SheetEntries(IRepository<SheetEntry, Guid> entries) : ITransientDependency
{
    /// <summary>What the sheet says of each member.</summary>
    public async Task<Dictionary<Guid, AttendanceCode>> CodesAsync(Guid sheetId, CancellationToken cancellation) =>
        await (await entries.GetQueryableAsync())
            .Where(entry => entry.SheetId == sheetId && entry.MemberId != null)
            .Select(entry => new { MemberId = entry.MemberId!.Value, entry.Code })
            .ToDictionaryAsync(entry => entry.MemberId, entry => entry.Code, cancellation);

    /// <summary>How many are there, or were.</summary>
    public async Task<int> CountHereAsync(Guid sheetId, CancellationToken cancellation) =>
        await (await entries.GetQueryableAsync())
            .Where(entry => entry.SheetId == sheetId)
            .CountAsync(
                entry => entry.Code == AttendanceCode.Present || entry.Code == AttendanceCode.Late, cancellation);

    /// <summary>The lines of these members and of all visitors.</summary>
    public async Task<Dictionary<Attendee, SheetEntry>> ReadAsync(
        Guid sheetId, IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        await (await entries.GetQueryableAsync()).AsNoTracking()
            .Where(entry => entry.SheetId == sheetId)
            .Where(entry => entry.VisitId != null || members.Contains(entry.MemberId!.Value))
            .ToDictionaryAsync(entry => entry.Who, cancellation);
}
