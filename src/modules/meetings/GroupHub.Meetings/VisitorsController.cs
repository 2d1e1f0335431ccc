using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings;

/// <summary>What officers and hosts do with visitors.</summary>
[Route("api/meetings")]
public sealed class VisitorsController(ISender sender) : ModuleController
{
    [HttpGet("visitors"), Authorize(MeetingsPermissions.Visitors)]
    public Task<PagedResultDto<VisitRow>> List([FromQuery] ListVisitors query) => sender.Send(query);

    [HttpPost("visitors/{id:guid}/follow-up"), Authorize(MeetingsPermissions.Visitors)]
    public Task FollowUp(Guid id, FollowUpVisitor command) => sender.Send(command with { VisitId = id });

    [HttpDelete("visitors/{id:guid}/follow-up"), Authorize(MeetingsPermissions.Visitors)]
    public Task UndoFollowUp(Guid id) => sender.Send(new UndoFollowUp(id));

    [HttpPost("visitors/{id:guid}/ask-to-join"), Authorize(MeetingsPermissions.Visitors)]
    public Task AskToJoin(Guid id) => sender.Send(new AskVisitorToJoin(id));

    [HttpPost("visitors/{id:guid}/forget"), Authorize(MeetingsPermissions.Visitors)]
    public Task Forget(Guid id) => sender.Send(new ForgetVisitor(id));

    [HttpPost("{id:guid}/walk-ins"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<SheetReceipt> AddWalkIn(Guid id, AddWalkIn command) => sender.Send(command with { MeetingId = id });

    [HttpPost("mine/{id:guid}/visitors"), Authorize(MeetingsPermissions.Own)]
    public Task<MyVisitor> Invite(Guid id, InviteVisitor command) => sender.Send(command with { MeetingId = id });

    [HttpGet("mine/visitors"), Authorize(MeetingsPermissions.Own)]
    public Task<PagedResultDto<MyVisitor>> ListMine([FromQuery] ListMyVisitors query) => sender.Send(query);

    [HttpPost("mine/visitors/{id:guid}/follow-up"), Authorize(MeetingsPermissions.Own)]
    public Task FollowUpMine(Guid id, FollowUpMyVisitor command) => sender.Send(command with { VisitId = id });
}
