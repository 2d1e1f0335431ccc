using System.Globalization;
using Volo.Abp.AspNetCore.Mvc.MultiTenancy;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

internal sealed class AbpApplicationConfigurationAppService(
    ClientTexts texts,
    ClientValues values,
    ICurrentUser user,
    ICurrentTenant tenant) : IAbpApplicationConfigurationAppService
{
    public async Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options)
    {
        var settings = await values.GetSettingsAsync();
        return new ApplicationConfigurationDto
        {
            Localization = texts.Describe(CultureInfo.CurrentUICulture, options.IncludeLocalizationResources),
            Auth = new() { GrantedPolicies = await values.GetGrantedPoliciesAsync() },
            Setting = new() { Values = settings },
            Features = new() { Values = await values.GetFeaturesAsync() },
            CurrentUser = DescribeUser(),
            CurrentTenant = new CurrentTenantDto
            {
                Id = tenant.Id,
                Name = tenant.Name,
                IsAvailable = tenant.IsAvailable,
            },
            MultiTenancy = new MultiTenancyInfoDto { IsEnabled = true },
            Timing = new() { TimeZone = DescribeZone(settings.GetValueOrDefault(TimingSettingNames.TimeZone)) },
            Clock = new() { Kind = nameof(DateTimeKind.Utc) },
        };
    }

    private CurrentUserDto DescribeUser() => !user.IsAuthenticated ? new CurrentUserDto() : new CurrentUserDto
    {
        IsAuthenticated = true,
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        SurName = user.SurName,
        Email = user.Email,
        EmailVerified = user.EmailVerified,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberVerified = user.PhoneNumberVerified,
        Roles = user.Roles,
    };

    private static TimeZone DescribeZone(string? iana)
    {
        var name = string.IsNullOrEmpty(iana) ? "Etc/UTC" : iana;
        return new TimeZone
        {
            Iana = new() { TimeZoneName = name },
            Windows = new() { TimeZoneId = TimeZoneInfo.TryConvertIanaIdToWindowsId(name, out var windows)
                ? windows
                : "UTC" },
        };
    }
}
