using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings;

/// <summary>What anybody may see of meetings, and what visitors do.</summary>
[Route("api/meetings/public")]
public sealed class PublicMeetingsController(ISender sender) : ModuleController
{
    [HttpGet, AllowAnonymous]
    public Task<PagedResultDto<PublicMeeting>> List([FromQuery] ListPublicMeetings query) => sender.Send(query);

    [HttpGet("{id:guid}"), AllowAnonymous]
    public Task<PublicMeetingPage> Get(Guid id) => sender.Send(new GetPublicMeeting(id));

    [HttpPost("{id:guid}/visits"), AllowAnonymous]
    public Task<VisitReceipt> Register(Guid id, RegisterVisit command) => sender.Send(command with { MeetingId = id });

    [HttpGet("visits/{id:guid}"), AllowAnonymous]
    public Task<VisitPage> GetVisit(Guid id, string? key) => sender.Send(new GetVisit(id, key));

    [HttpPost("visits/{id:guid}/withdraw"), AllowAnonymous]
    public Task WithdrawVisit(Guid id, string? key) => sender.Send(new WithdrawVisit(id, key));

    [HttpPost("visits/{id:guid}/forget"), AllowAnonymous]
    public Task Forget(Guid id, string? key) => sender.Send(new ForgetMyVisits(id, key));

    [HttpPost("visits/{id:guid}/seat"), AllowAnonymous]
    public Task AcceptSeat(Guid id, string? key) => sender.Send(new AcceptVisitSeat(id, key));
}
