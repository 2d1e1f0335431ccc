using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>The meetings that the member who asks and one other were both at; never those of the other alone.</summary>
internal sealed class SharedMeetings(Book<Attendance> own, IRepository<Attendance, Guid> attendances)
    : ITransientDependency
{
    public async Task<IQueryable<Attendance>> WithAsync(Guid otherId, DateTime? after, CancellationToken cancellation)
    {
        var others = (await attendances.GetQueryableAsync()).Where(attendance => attendance.OwnerId == otherId);
        var mine = await own.ReadAsync(cancellation);
        if (after is { } moment) mine = mine.Where(attendance => attendance.At > moment);
        return mine.Where(attendance => others.Any(other => other.MeetingId == attendance.MeetingId));
    }
}
