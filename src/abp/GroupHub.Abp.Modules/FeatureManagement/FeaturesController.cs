using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.FeatureManagement;

/// <summary>Which permission is needed depends on whose features these are; the service checks it.</summary>
[Route("api/feature-management/features")]
[Authorize]
public class FeaturesController(IFeatureAppService features) : AbpController
{
    [HttpGet]
    public virtual Task<GetFeatureListResultDto> GetAsync(
        [FromQuery, Required] string providerName, [FromQuery] string? providerKey) =>
        features.GetAsync(providerName, providerKey);

    [HttpPut]
    public virtual Task UpdateAsync(
        [FromQuery, Required] string providerName,
        [FromQuery] string? providerKey,
        [FromBody] UpdateFeaturesDto input) =>
        features.UpdateAsync(providerName, providerKey, input);

    [HttpDelete]
    public virtual Task DeleteAsync([FromQuery, Required] string providerName, [FromQuery] string? providerKey) =>
        features.DeleteAsync(providerName, providerKey);
}
