using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking;

/// <summary>People passed from one member to another, and what became of it (R56, R57).</summary>
[Route("api/networking/referrals")]
public sealed class ReferralsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<ReferralRow>> List([FromQuery] ListReferrals query) => sender.Send(query);

    [HttpGet("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task<ReferralPage> Get(Guid id) => sender.Send(new GetReferral(id));

    [HttpPost, Authorize(NetworkingPermissions.Own)]
    public Task<PreparedReferral> Prepare(PrepareReferral command) => sender.Send(command);

    [HttpPut("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task Revise(Guid id, ReviseReferral command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/consent"), Authorize(NetworkingPermissions.Own)]
    public Task RecordConsent(Guid id, RecordReferralConsent command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/send"), Authorize(NetworkingPermissions.Own)]
    public Task Send(Guid id) => sender.Send(new SendReferral(id));

    [HttpPost("{id:guid}/seen"), Authorize(NetworkingPermissions.Own)]
    public Task See(Guid id) => sender.Send(new SeeReferral(id));

    [HttpPost("{id:guid}/report"), Authorize(NetworkingPermissions.Own)]
    public Task Report(Guid id, ReportReferral command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/take-back"), Authorize(NetworkingPermissions.Own)]
    public Task TakeBack(Guid id) => sender.Send(new TakeBackReferralStep(id));

    [HttpPost("{id:guid}/discard"), Authorize(NetworkingPermissions.Own)]
    public Task Discard(Guid id) => sender.Send(new DiscardReferral(id));

    [HttpPost("{id:guid}/business"), Authorize(NetworkingPermissions.Own)]
    public Task<RecordedBusiness> RecordBusiness(Guid id, RecordBusiness command) =>
        sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/corrections"), Authorize(NetworkingPermissions.Own)]
    public Task<RecordedBusiness> CorrectBusiness(Guid id, CorrectBusiness command) =>
        sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/share"), Authorize(NetworkingPermissions.Own)]
    public Task ShareBusiness(Guid id, ShareBusiness command) => sender.Send(command with { Id = id });
}
