using GroupHub.Foundation.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace GroupHub.Foundation;

/// <summary>
/// A module's table of contents in HTTP: one line per use case. Deny by default: what anyone may do says so.
/// </summary>
[ApiController, Authorize]
public abstract class ModuleController : AbpController
{
    protected ModuleController() => LocalizationResource = typeof(GroupHubResource);
}
