using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What the client asks first and after everything that changes who may do what.</summary>
[ApiController, AllowAnonymous, Route("api/abp/application-configuration")]
public sealed class AbpApplicationConfigurationController(IAbpApplicationConfigurationAppService configuration)
    : AbpController
{
    [HttpGet]
    public Task<ApplicationConfigurationDto> GetAsync([FromQuery] ApplicationConfigurationRequestOptions options)
    {
        Response.Headers.CacheControl = "no-store";
        return configuration.GetAsync(options);
    }
}
