using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>A controller that has ABP's usual services at hand, each found when first asked for.</summary>
public abstract class AbpController : Controller
{
    protected ILogger Logger => field ??= Find<ILoggerFactory>().CreateLogger(GetType().FullName!);

    protected ICurrentTenant CurrentTenant => Find<ICurrentTenant>();

    protected IAuthorizationService AuthorizationService => Find<IAuthorizationService>();

    protected IStringLocalizer L => field ??= Find<IStringLocalizerFactory>().Create(LocalizationResource!);

    protected Type? LocalizationResource { get; set; }

    private T Find<T>() where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
