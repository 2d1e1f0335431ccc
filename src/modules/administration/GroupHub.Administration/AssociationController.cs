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

    /// <summary>Its address changes with the picture, so whoever has it need never ask again.</summary>
    [HttpGet("logo/{version}"), AllowAnonymous, ResponseCache(Duration = 365 * 24 * 60 * 60)]
    public async Task<FileContentResult> GetLogo(string version)
    {
        var logo = await sender.Send(new GetLogo(version));
        return File(logo.Content, logo.ContentType);
    }

    [HttpPut("logo"), Authorize(AdministrationPermissions.Branding)]
    public Task<LogoAddress> ChangeLogo(ChangeLogo command) => sender.Send(command);

    [HttpDelete("logo"), Authorize(AdministrationPermissions.Branding)]
    public Task<LogoAddress> RemoveLogo() => sender.Send(new RemoveLogo());
}
