using Microsoft.AspNetCore.Builder;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

public static class WebApplicationBuilderExtensions
{
    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this WebApplicationBuilder builder, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        builder.Services.AddApplicationAsync<TStartupModule>(optionsAction);
}
