using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings;

/// <summary>Leaves as officers decide about them: those who may record attendance, and nobody else.</summary>
[Route("api/meetings/leaves")]
public sealed class LeavesController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<PagedResultDto<LeaveRow>> List([FromQuery] ListLeaves query) => sender.Send(query);

    [HttpPost, Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<LeaveChange> Enter(EnterLeave command) => sender.Send(command);

    [HttpPost("{id:guid}/approve"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<LeaveChange> Approve(Guid id) => sender.Send(new ApproveLeave(id));

    [HttpPost("{id:guid}/decline"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task Decline(Guid id, DeclineLeave command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/end"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<LeaveChange> End(Guid id, LeaveEnd end) =>
        sender.Send(new EndLeave(id, LeaveSide.Officer, end.LastDay));

    [HttpDelete("{id:guid}/end"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<LeaveChange> Resume(Guid id) => sender.Send(new ResumeLeave(id, LeaveSide.Officer));

    [HttpPost("{id:guid}/withdrawal"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<LeaveChange> Withdraw(Guid id) => sender.Send(new WithdrawLeave(id, LeaveSide.Officer));

    [HttpDelete("{id:guid}/withdrawal"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<LeaveChange> Restore(Guid id) => sender.Send(new RestoreLeave(id, LeaveSide.Officer));
}
