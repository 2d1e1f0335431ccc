using Volo.Abp.Localization;

namespace Volo.Abp.Identity.Localization
{
    [LocalizationResourceName("AbpIdentity")]
    public class IdentityResource;
}

namespace Volo.Abp.Account.Localization
{
    [LocalizationResourceName("AbpAccount")]
    public class AccountResource;
}

namespace Volo.Abp.TenantManagement.Localization
{
    [LocalizationResourceName("AbpTenantManagement")]
    public class AbpTenantManagementResource;
}

namespace Volo.Abp.PermissionManagement.Localization
{
    [LocalizationResourceName("AbpPermissionManagement")]
    public class AbpPermissionManagementResource;
}

namespace Volo.Abp.SettingManagement.Localization
{
    [LocalizationResourceName("AbpSettingManagement")]
    public class AbpSettingManagementResource;
}

namespace Volo.Abp.FeatureManagement.Localization
{
    [LocalizationResourceName("AbpFeatureManagement")]
    public class AbpFeatureManagementResource;
}
