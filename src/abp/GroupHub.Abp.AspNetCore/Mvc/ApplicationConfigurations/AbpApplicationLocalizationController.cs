using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>All texts of a language; the client takes them to heart until their tag changes.</summary>
[ApiController, AllowAnonymous, Route("api/abp/application-localization")]
public sealed class AbpApplicationLocalizationController(IAbpApplicationLocalizationAppService texts) : AbpController
{
    [HttpGet, ProducesResponseType<ApplicationLocalizationDto>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetAsync([FromQuery] ApplicationLocalizationRequestDto input)
    {
        if (input.OnlyDynamics) return Ok(await texts.GetAsync(input));
        var file = HttpContext.RequestServices.GetRequiredService<ClientTexts>().GetFile(input.CultureName);
        Response.Headers.CacheControl = "private, max-age=300";
        return File(file.Json, "application/json; charset=utf-8", lastModified: null, file.Tag);
    }
}
