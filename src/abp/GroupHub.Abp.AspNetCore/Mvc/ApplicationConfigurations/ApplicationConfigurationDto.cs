using Volo.Abp.AspNetCore.Mvc.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>All that ABP's client needs to know before it shows a page.</summary>
public class ApplicationConfigurationDto
{
    public ApplicationLocalizationConfigurationDto Localization { get; set; } = default!;

    public ApplicationAuthConfigurationDto Auth { get; set; } = new();

    public ApplicationSettingConfigurationDto Setting { get; set; } = new();

    public CurrentUserDto CurrentUser { get; set; } = new();

    public ApplicationFeatureConfigurationDto Features { get; set; } = new();

    public ApplicationGlobalFeatureConfigurationDto GlobalFeatures { get; set; } = new();

    public MultiTenancyInfoDto MultiTenancy { get; set; } = new();

    public CurrentTenantDto CurrentTenant { get; set; } = new();

    public TimingDto Timing { get; set; } = new();

    public ClockDto Clock { get; set; } = new();

    public ObjectExtensionsDto ObjectExtensions { get; set; } = new();

    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}

/// <summary>The policies that are granted, and only those.</summary>
public class ApplicationAuthConfigurationDto
{
    public Dictionary<string, bool> GrantedPolicies { get; set; } = [];
}

public class ApplicationSettingConfigurationDto
{
    public Dictionary<string, string?> Values { get; set; } = [];
}

public class ApplicationFeatureConfigurationDto
{
    public Dictionary<string, string?> Values { get; set; } = [];
}

public class ApplicationGlobalFeatureConfigurationDto
{
    public HashSet<string> EnabledFeatures { get; set; } = [];
}

public class CurrentUserDto
{
    public bool IsAuthenticated { get; set; }

    public Guid? Id { get; set; }

    public Guid? TenantId { get; set; }

    public Guid? ImpersonatorUserId { get; set; }

    public Guid? ImpersonatorTenantId { get; set; }

    public string? ImpersonatorUserName { get; set; }

    public string? ImpersonatorTenantName { get; set; }

    public string? UserName { get; set; }

    public string? Name { get; set; }

    public string? SurName { get; set; }

    public string? Email { get; set; }

    public bool EmailVerified { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberVerified { get; set; }

    public string[] Roles { get; set; } = [];

    public string? SessionId { get; set; }
}

public class ApplicationConfigurationRequestOptions
{
    public bool IncludeLocalizationResources { get; set; } = true;
}
