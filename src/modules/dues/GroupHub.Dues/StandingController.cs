using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Dues;

/// <summary>What the office decides about a membership, and how each of it is taken back.</summary>
[Route("api/dues/members/{memberId:guid}"), Authorize(DuesPermissions.Standing)]
public sealed class StandingController(ISender sender) : ModuleController
{
    [HttpGet]
    public Task<MembershipFilePage> GetFile(Guid memberId) => sender.Send(new GetMembershipFile(memberId));

    [HttpPost("suspensions")]
    public Task<StandingToday> Suspend(Guid memberId, SuspendMember command) =>
        sender.Send(command with { MemberId = memberId });

    [HttpDelete("suspensions/{suspensionId:guid}")]
    public Task<StandingToday> TakeBackSuspension(Guid memberId, Guid suspensionId) =>
        sender.Send(new TakeBackSuspension(memberId, suspensionId));

    [HttpPost("reinstate")]
    public Task<StandingToday> Reinstate(Guid memberId) => sender.Send(new ReinstateMember(memberId));

    [HttpPut("resignation")]
    public Task<StandingToday> Resign(Guid memberId, RecordResignation command) =>
        sender.Send(command with { MemberId = memberId });

    [HttpDelete("resignation")]
    public Task<StandingToday> TakeBackResignation(Guid memberId) => sender.Send(new TakeBackResignation(memberId));

    [HttpPut("expulsion"), Authorize(DuesPermissions.EndMemberships)]
    public Task<StandingToday> Expel(Guid memberId, ExpelMember command) =>
        sender.Send(command with { MemberId = memberId });

    [HttpDelete("expulsion"), Authorize(DuesPermissions.EndMemberships)]
    public Task<StandingToday> LiftExpulsion(Guid memberId) => sender.Send(new LiftExpulsion(memberId));

    [HttpPut("death"), Authorize(DuesPermissions.EndMemberships)]
    public Task<StandingToday> RecordDeath(Guid memberId, RecordDeath command) =>
        sender.Send(command with { MemberId = memberId });

    [HttpDelete("death"), Authorize(DuesPermissions.EndMemberships)]
    public Task<StandingToday> TakeBackDeath(Guid memberId) => sender.Send(new TakeBackDeath(memberId));

    [HttpPut("terms/{termId:guid}/void"), Authorize(DuesPermissions.EndMemberships)]
    public Task<StandingToday> VoidTerm(Guid memberId, Guid termId) => sender.Send(new VoidTerm(memberId, termId));

    [HttpDelete("terms/{termId:guid}/void"), Authorize(DuesPermissions.EndMemberships)]
    public Task<StandingToday> RestoreTerm(Guid memberId, Guid termId) =>
        sender.Send(new RestoreTerm(memberId, termId));
}
