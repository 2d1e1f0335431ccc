using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>
/// Takes leaves out to be changed: members their own, officers those of the chapters where they may record attendance.
/// </summary>
internal sealed class LeaveBook(
    IRepository<Leave, Guid> leaves, LeaveRoom room, OwnProfile own, OfficerReach reach, SettledSheets sheets)
    : ITransientDependency
{
    public async Task<Leave> TakeAsync(Guid id, LeaveSide side, CancellationToken cancellation)
    {
        var leave = await leaves.GetAsync(id, cancellationToken: cancellation);
        if (side == LeaveSide.Officer)
            await reach.RequireAsync(MeetingsPermissions.RecordAttendance, leave.ChapterId, cancellation);
        else if (leave.MemberId != (await own.GetAsync(cancellation)).Id)
            throw new EntityNotFoundException(typeof(Leave), id);
        return leave;
    }

    /// <summary>The one that this request has brought before, if it was sent again.</summary>
    public Task<Leave?> FindAsync(Guid memberId, Guid requestId, CancellationToken cancellation) =>
        leaves.FirstOrDefaultAsync(leave => leave.MemberId == memberId && leave.RequestId == requestId, cancellation);

    public async Task<Leave> AddAsync(Leave leave, CancellationToken cancellation)
    {
        await room.RequireAsync(leave, cancellation);
        return await leaves.InsertAsync(leave, autoSave: true, cancellation);
    }

    /// <summary>Of a change to a leave: the sheets that do not follow it.</summary>
    public async Task<LeaveChange> ChangedAsync(Leave leave, DateOnly first, CancellationToken cancellation) =>
        new(leave.Id, await sheets.BetweenAsync(leave.ChapterId, first, leave.To, cancellation));
}
