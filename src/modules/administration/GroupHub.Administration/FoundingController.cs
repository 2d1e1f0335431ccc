using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Administration;

/// <summary>How an association comes into being without anybody at the host: at the host's own address.</summary>
[Route("api/founding")]
public sealed class FoundingController(ISender sender) : ModuleController
{
    [HttpGet, AllowAnonymous]
    public Task<FoundingTerms> GetTerms() => sender.Send(new GetFoundingTerms());

    [HttpPut, Authorize(AdministrationPermissions.Founding)]
    public Task<FoundingTerms> OpenOrClose(OpenOrCloseFounding command) => sender.Send(command);

    [HttpGet("address"), AllowAnonymous]
    public Task<AddressVerdict> CheckAddress([FromQuery] CheckAddress query) => sender.Send(query);

    [HttpGet("suggestion"), AllowAnonymous]
    public Task<AddressVerdict> SuggestAddress([FromQuery] SuggestAddress query) => sender.Send(query);

    [HttpPost, AllowAnonymous]
    public Task Ask(AskToFound command) => sender.Send(command);

    [HttpGet("{id:guid}"), AllowAnonymous]
    public Task<FoundingStatus> Get(Guid id, string? key) => sender.Send(new GetFounding(id, key));

    [HttpPost("{id:guid}/confirm"), AllowAnonymous]
    public Task<FoundedAssociation> Confirm(Guid id, FoundAssociation command) => sender.Send(command with { Id = id });
}
