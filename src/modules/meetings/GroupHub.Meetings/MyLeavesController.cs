using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings;

/// <summary>A member's own leaves.</summary>
[Route("api/meetings/mine/leaves")]
public sealed class MyLeavesController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(MeetingsPermissions.Own)]
    public Task<PagedResultDto<LeaveCard>> List([FromQuery] ListMyLeaves query) => sender.Send(query);

    [HttpGet("choices"), Authorize(MeetingsPermissions.Own)]
    public Task<LeaveChoices> GetChoices() => sender.Send(new GetLeaveChoices());

    [HttpPost, Authorize(MeetingsPermissions.Own)]
    public Task<LeaveChange> Ask(AskForLeave command) => sender.Send(command);

    [HttpPost("{id:guid}/end"), Authorize(MeetingsPermissions.Own)]
    public Task<LeaveChange> End(Guid id, LeaveEnd end) => sender.Send(new EndLeave(id, LeaveSide.Member, end.LastDay));

    [HttpDelete("{id:guid}/end"), Authorize(MeetingsPermissions.Own)]
    public Task<LeaveChange> Resume(Guid id) => sender.Send(new ResumeLeave(id, LeaveSide.Member));

    [HttpPost("{id:guid}/withdrawal"), Authorize(MeetingsPermissions.Own)]
    public Task<LeaveChange> Withdraw(Guid id) => sender.Send(new WithdrawLeave(id, LeaveSide.Member));

    [HttpDelete("{id:guid}/withdrawal"), Authorize(MeetingsPermissions.Own)]
    public Task<LeaveChange> Restore(Guid id) => sender.Send(new RestoreLeave(id, LeaveSide.Member));
}
