using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking;

/// <summary>What there is to do after having met people (N6).</summary>
[Route("api/networking/follow-ups")]
public sealed class FollowUpsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<FollowUpRow>> List([FromQuery] ListFollowUps query) => sender.Send(query);

    [HttpPost, Authorize(NetworkingPermissions.Own)]
    public Task<PlannedItem> Plan(PlanFollowUp command) => sender.Send(command);

    [HttpPost("{id:guid}/done"), Authorize(NetworkingPermissions.Own)]
    public Task Finish(Guid id) => sender.Send(new FinishFollowUp(id));

    [HttpPost("{id:guid}/met"), Authorize(NetworkingPermissions.Own)]
    public Task Meet(Guid id, SayMet command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/send"), Authorize(NetworkingPermissions.Own)]
    public Task Send(Guid id, SendFollowUp command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/snooze"), Authorize(NetworkingPermissions.Own)]
    public Task Snooze(Guid id, SnoozeFollowUp command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/drop"), Authorize(NetworkingPermissions.Own)]
    public Task Drop(Guid id) => sender.Send(new DropFollowUp(id));

    [HttpPost("{id:guid}/reopen"), Authorize(NetworkingPermissions.Own)]
    public Task Reopen(Guid id) => sender.Send(new ReopenFollowUp(id));
}
