using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Features;
using Volo.Abp.Guids;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>A controller that has ABP's usual services at hand, each found when first asked for.</summary>
public abstract class AbpController : Controller
{
    protected IGuidGenerator GuidGenerator => Find<IGuidGenerator>();

    protected ILogger Logger => field ??= Find<ILoggerFactory>().CreateLogger(GetType().FullName!);

    protected ICurrentUser CurrentUser => Find<ICurrentUser>();

    protected ICurrentTenant CurrentTenant => Find<ICurrentTenant>();

    protected IClock Clock => Find<IClock>();

    protected IUnitOfWorkManager UnitOfWorkManager => Find<IUnitOfWorkManager>();

    protected IAuthorizationService AuthorizationService => Find<IAuthorizationService>();

    protected IFeatureChecker FeatureChecker => Find<IFeatureChecker>();

    protected IStringLocalizer L =>
        field ??= Find<IStringLocalizerFactory>().Create(LocalizationResource ?? DefaultResource);

    protected Type? LocalizationResource { get; set; }

    private Type DefaultResource => Find<IOptions<AbpLocalizationOptions>>().Value.DefaultResourceType
        ?? throw new AbpException(
            $"Set {nameof(LocalizationResource)} or "
                + $"{nameof(AbpLocalizationOptions)}.{nameof(AbpLocalizationOptions.DefaultResourceType)}.");

    private T Find<T>() where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
