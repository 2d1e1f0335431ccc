using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.AspNetCore.Localization;

/// <summary>Answers in the asked language, else in the tenant's own.</summary>
internal sealed class AbpRequestLocalizationMiddleware(RequestDelegate next, RequestCultureFinder cultures)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var culture = cultures.FindAsked(http) ?? await FindTenantsOwnAsync(http);
        RequestCultureFinder.Enter(culture);
        await next(http);
    }

    private async ValueTask<CultureInfo> FindTenantsOwnAsync(HttpContext http)
    {
        var settings = http.RequestServices.GetRequiredService<ISettingProvider>();
        return cultures.FindNearest(await settings.GetOrNullAsync(LocalizationSettingNames.DefaultLanguage))
            ?? cultures.Default;
    }
}
