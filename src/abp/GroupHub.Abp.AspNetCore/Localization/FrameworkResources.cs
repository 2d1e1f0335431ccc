using Volo.Abp.Localization;

namespace Localization.Resources.AbpUi
{
    [LocalizationResourceName("AbpUi")]
    public class AbpUiResource;
}

namespace Volo.Abp.AspNetCore.Mvc.UI.MultiTenancy.Localization
{
    [LocalizationResourceName("AbpUiMultiTenancy")]
    public class AbpUiMultiTenancyResource;
}

namespace Volo.Abp.UI.Navigation.Localization.Resource
{
    [LocalizationResourceName("AbpUiNavigation")]
    public class AbpUiNavigationResource;
}

namespace Volo.Abp.Validation.Localization
{
    [LocalizationResourceName("AbpValidation")]
    public class AbpValidationResource;
}

namespace Volo.Abp.ExceptionHandling.Localization
{
    [LocalizationResourceName("AbpExceptionHandling")]
    public class AbpExceptionHandlingResource;
}

namespace Volo.Abp.MultiTenancy.Localization
{
    [LocalizationResourceName("AbpMultiTenancy")]
    public class AbpMultiTenancyResource;
}
