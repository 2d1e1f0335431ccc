using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.History;

/// <summary>Writes what was taken over, each kind at once.</summary>
internal sealed class PastStore(
    IRepository<Meeting, Guid> meetings,
    IRepository<AttendanceSheet, Guid> sheets,
    IRepository<Visitor, Guid> visitors) : ITransientDependency
{
    public async Task SaveAsync(PastRecords records, CancellationToken cancellation)
    {
        await meetings.InsertManyAsync(records.Meetings, autoSave: true, cancellation);
        await sheets.InsertManyAsync(records.Sheets, autoSave: true, cancellation);
        await visitors.InsertManyAsync(records.Visitors, autoSave: true, cancellation);
    }
}
