using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>
/// Finds whom a sheet must still speak of when it is submitted; the lines of all others stay where they are.
/// </summary>
internal sealed class SilentMembers(ExpectedMembers expectations, IRepository<SheetEntry, Guid> entries)
    : ITransientDependency
{
    /// <summary>
    /// Those of whom there is no line. Lines that say nothing yet come to the sheet, to be written on.
    /// </summary>
    public async Task<Expected> OnAsync(AttendanceSheet sheet, Meeting meeting, CancellationToken cancellation)
    {
        var known = (await entries.GetQueryableAsync())
            .Where(entry => entry.SheetId == sheet.Id && entry.MemberId != null);
        await known.Where(entry => entry.Code == AttendanceCode.Unmarked).LoadAsync(cancellation);
        var spokenOf = await known.Select(entry => entry.MemberId!.Value).ToListAsync(cancellation);
        var expected = await expectations.AtAsync(meeting, cancellation);
        return expected with { MemberIds = expected.MemberIds.Except(spokenOf).ToHashSet() };
    }
}
