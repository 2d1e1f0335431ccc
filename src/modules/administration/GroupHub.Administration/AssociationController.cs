using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Administration;

[Route("api/association")]
public sealed class AssociationController(ISender sender) : ModuleController
{
    [HttpGet, AllowAnonymous]
    public Task<AssociationPage> GetPage() => sender.Send(new GetAssociationPage());

    [HttpPut, Authorize(AdministrationPermissions.Branding)]
    public Task<AssociationPage> ChangeBranding(ChangeBranding command) => sender.Send(command);
}
