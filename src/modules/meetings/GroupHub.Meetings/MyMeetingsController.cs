using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings;

/// <summary>What members do with their meetings.</summary>
[Route("api/meetings")]
public sealed class MyMeetingsController(ISender sender) : ModuleController
{
    [HttpGet("mine"), Authorize(MeetingsPermissions.Own)]
    public Task<PagedResultDto<MyMeeting>> List([FromQuery] ListMyMeetings query) => sender.Send(query);

    [HttpGet("mine/{id:guid}"), Authorize(MeetingsPermissions.Own)]
    public Task<MyMeeting> Get(Guid id) => sender.Send(new GetMyMeeting(id));

    [HttpGet("mine/{id:guid}/coming"), Authorize(MeetingsPermissions.Own)]
    public Task<PagedResultDto<WhoComes>> ListWhoComes(Guid id, [FromQuery] ListWhoComes query) =>
        sender.Send(query with { MeetingId = id });

    [HttpPut("mine/{id:guid}/answer"), Authorize(MeetingsPermissions.Own)]
    public Task<MyAnswer> Answer(Guid id, AnswerMeeting command) => sender.Send(command with { MeetingId = id });

    [HttpPost("mine/{id:guid}/seat"), Authorize(MeetingsPermissions.Own)]
    public Task<MyAnswer> AcceptSeat(Guid id) => sender.Send(new AcceptSeat(id));

    [HttpGet("mine/code"), Authorize(MeetingsPermissions.Own)]
    public Task<MyCode> GetCode() => sender.Send(new GetMyCode());

    [HttpPost("mine/code"), Authorize(MeetingsPermissions.Own)]
    public Task<MyCode> RenewCode() => sender.Send(new RenewMyCode());
}
