using System.Linq.Expressions;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Finds out whom a meeting would miss.</summary>
internal sealed class ExpectedMembers(MemberChapters chapters, IRepository<Leave, Guid> leaves) : ITransientDependency
{
    public async Task<Expected> AtAsync(Meeting meeting, CancellationToken cancellation) =>
        new((await chapters.ExpectedAsync(meeting, cancellation))
            .ToHashSet(), await OnLeaveAsync(meeting, _ => true, cancellation));

    /// <summary>The same, but of these people only.</summary>
    public async Task<Expected> AmongAsync(
        Meeting meeting, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        new(
            (await chapters.ExpectedAsync(meeting, memberIds, cancellation)).ToHashSet(),
            await OnLeaveAsync(meeting, leave => memberIds.Contains(leave.MemberId), cancellation));

    private async Task<IReadOnlyDictionary<Guid, DateOnly>> OnLeaveAsync(
        Meeting meeting, Expression<Func<Leave, bool>> isAsked, CancellationToken cancellation)
    {
        var found = await (await leaves.GetQueryableAsync()).AsNoTracking()
            .Where(Leave.Covering(meeting.ChapterId, ClockFace.Of(meeting).Date))
            .Where(isAsked)
            .Select(leave => new { leave.MemberId, LastDay = leave.EndedOn ?? leave.To })
            .ToListAsync(cancellation);
        return found.GroupBy(leave => leave.MemberId)
            .ToDictionary(own => own.Key, own => own.Max(leave => leave.LastDay));
    }
}
