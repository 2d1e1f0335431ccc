using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Dues;

/// <summary>What the office decides about a membership, and how each of it is taken back.</summary>
[Route("api/dues/members/{memberId:guid}"), Authorize(DuesPermissions.Standing)]
public sealed class StandingController(ISender sender) : ModuleController
{
    [HttpPost("suspensions")]
    public Task Suspend(Guid memberId, SuspendMember command) => sender.Send(command with { MemberId = memberId });

    [HttpDelete("suspensions/{suspensionId:guid}")]
    public Task TakeBackSuspension(Guid memberId, Guid suspensionId) => sender.Send(new TakeBackSuspension(memberId, suspensionId));

    [HttpPost("reinstate")]
    public Task Reinstate(Guid memberId) => sender.Send(new ReinstateMember(memberId));

    [HttpPut("resignation")]
    public Task Resign(Guid memberId, RecordResignation command) => sender.Send(command with { MemberId = memberId });

    [HttpDelete("resignation")]
    public Task TakeBackResignation(Guid memberId) => sender.Send(new TakeBackResignation(memberId));
}
