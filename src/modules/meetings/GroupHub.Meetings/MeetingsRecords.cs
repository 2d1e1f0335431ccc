using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>
/// Whoever is erased came as a guest once, was on leave, and officers wrote notes about them: no words stay, counts do
/// (R63).
/// </summary>
[ExposeServices(typeof(IPersonalRecords))]
internal sealed class MeetingsRecords(
    IRepository<Visitor, Guid> visitors,
    IRepository<AttendanceSheet, Guid> sheets,
    IRepository<Leave, Guid> leaves,
    IClock clock)
    : IPersonalRecords, ITransientDependency
{
    public async Task EraseAsync(PersonOnFile person, CancellationToken cancellation = default)
    {
        var (id, key) = (person.MemberId, person.EmailKey);
        foreach (var visitor in await visitors.GetListAsync(
            v => v.MemberId == id || v.EmailKey == key, cancellationToken: cancellation))
        {
            visitor.Erase(clock.Now);
        }

        await leaves.DeleteDirectAsync(leave => leave.MemberId == id, cancellation);
        var theirs = (await sheets.GetQueryableAsync())
            .Include(sheet => sheet.Entries.Where(entry => entry.MemberId == id)).Include(sheet => sheet.Versions)
            .Where(sheet => sheet.Entries.Any(entry => entry.MemberId == id));
        foreach (var sheet in await theirs.ToListAsync(cancellation)) sheet.ForgetWords(id);
    }
}
