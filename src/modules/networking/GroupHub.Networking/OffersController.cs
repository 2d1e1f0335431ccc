using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking;

/// <summary>What one gives to colleagues who ask for it.</summary>
[Route("api/networking/offers")]
public sealed class OffersController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<MyOffer>> List([FromQuery] ListMyOffers query) => sender.Send(query);

    [HttpPost, Authorize(NetworkingPermissions.Own)]
    public Task<MadeOffer> Make(MakeOffer command) => sender.Send(command);

    [HttpPut("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task Revise(Guid id, ReviseOffer command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/pause"), Authorize(NetworkingPermissions.Own)]
    public Task Pause(Guid id) => sender.Send(new PauseOffer(id));

    [HttpPost("{id:guid}/resume"), Authorize(NetworkingPermissions.Own)]
    public Task Resume(Guid id) => sender.Send(new ResumeOffer(id));
}
