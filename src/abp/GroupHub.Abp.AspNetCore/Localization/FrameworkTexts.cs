using Localization.Resources.AbpUi;
using Volo.Abp.AspNetCore.Mvc.UI.MultiTenancy.Localization;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy.Localization;
using Volo.Abp.UI.Navigation.Localization.Resource;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.AspNetCore.Localization;

/// <summary>The texts that ABP's client shows everywhere, and those of errors.</summary>
internal static class FrameworkTexts
{
    private const string Folder = "/Localization/Texts/";

    public static void AddTo(AbpLocalizationOptions options)
    {
        Add<AbpValidationResource>(options, "AbpValidation");
        Add<AbpUiResource>(options, "AbpUi").AddBaseTypes(typeof(AbpValidationResource));
        Add<AbpUiMultiTenancyResource>(options, "AbpUiMultiTenancy");
        Add<AbpUiNavigationResource>(options, "AbpUiNavigation");
        Add<AbpExceptionHandlingResource>(options, "AbpExceptionHandling");
        Add<AbpMultiTenancyResource>(options, "AbpMultiTenancy");
    }

    private static LocalizationResource Add<TResource>(AbpLocalizationOptions options, string name) =>
        options.Resources.Add<TResource>("en").AddVirtualJson(Folder + name);
}
