using GroupHub.Communication.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Communication;

/// <summary>What a member is written to about.</summary>
[Route("api/communication/choices")]
public sealed class MailChoicesController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(CommunicationPermissions.Own)]
    public Task<IReadOnlyList<MailChoice>> Get() => sender.Send(new GetMailChoices());

    [HttpPut, Authorize(CommunicationPermissions.Own)]
    public Task Choose(ChooseMail command) => sender.Send(command);
}
