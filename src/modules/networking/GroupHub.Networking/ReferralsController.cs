using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Uow;

namespace GroupHub.Networking;

/// <summary>People passed from one member to another, and what became of it (R56, R57).</summary>
[Route("api/networking/referrals")]
public sealed class ReferralsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<ReferralRow>> List([FromQuery] ListReferrals query) => sender.Send(query);

    [HttpGet("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task<ReferralPage> Get(Guid id) => sender.Send(new GetReferral(id));

    [HttpPost, Authorize(NetworkingPermissions.Own), UnitOfWork(IsDisabled = true)]
    public Task<PreparedReferral> Prepare(PrepareReferral command) => OnceMore.IfOvertaken(() => sender.Send(command));

    [HttpPut("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task Revise(Guid id, ReviseReferral command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/consent"), Authorize(NetworkingPermissions.Own)]
    public Task RecordConsent(Guid id, RecordReferralConsent command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/send"), Authorize(NetworkingPermissions.Own), UnitOfWork(IsDisabled = true)]
    public Task Send(Guid id) => OnceMore.IfOvertaken(() => sender.Send(new SendReferral(id)));

    [HttpPost("{id:guid}/seen"), Authorize(NetworkingPermissions.Own), UnitOfWork(IsDisabled = true)]
    public Task See(Guid id) => OnceMore.IfOvertaken(() => sender.Send(new SeeReferral(id)));

    [HttpPost("{id:guid}/report"), Authorize(NetworkingPermissions.Own), UnitOfWork(IsDisabled = true)]
    public Task Report(Guid id, ReportReferral command) => OnceMore.IfOvertaken(() => sender.Send(command with { Id = id }));

    [HttpPost("{id:guid}/take-back"), Authorize(NetworkingPermissions.Own)]
    public Task TakeBack(Guid id) => sender.Send(new TakeBackReferralStep(id));

    [HttpPost("{id:guid}/discard"), Authorize(NetworkingPermissions.Own)]
    public Task Discard(Guid id) => sender.Send(new DiscardReferral(id));

    [HttpPost("{id:guid}/business"), Authorize(NetworkingPermissions.Own), UnitOfWork(IsDisabled = true)]
    public Task<RecordedBusiness> RecordBusiness(Guid id, RecordBusiness command) =>
        OnceMore.IfOvertaken(() => sender.Send(command with { Id = id }));

    [HttpPost("{id:guid}/corrections"), Authorize(NetworkingPermissions.Own), UnitOfWork(IsDisabled = true)]
    public Task<RecordedBusiness> CorrectBusiness(Guid id, CorrectBusiness command) =>
        OnceMore.IfOvertaken(() => sender.Send(command with { Id = id }));

    [HttpPost("{id:guid}/share"), Authorize(NetworkingPermissions.Own)]
    public Task ShareBusiness(Guid id, ShareBusiness command) => sender.Send(command with { Id = id });
}
