using System.Globalization;
using GroupHub.Abp;
using GroupHub.Abp.SettingManagement;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

internal sealed class EmailSettingsAppService(
    ISettingManager manager,
    ISettingProvider settings,
    IFeatureChecker features,
    IEmailSender sender,
    SmtpHostGuard hostGuard,
    ICurrentTenant currentTenant) : IEmailSettingsAppService, ITransientDependency
{
    public async Task<EmailSettingsDto> GetAsync()
    {
        await RequireEnabledAsync();
        return new EmailSettingsDto
        {
            SmtpHost = await settings.GetOrNullAsync(EmailSettingNames.Smtp.Host),
            SmtpPort = await settings.GetAsync<int>(EmailSettingNames.Smtp.Port),
            SmtpUserName = await settings.GetOrNullAsync(EmailSettingNames.Smtp.UserName),
            SmtpPassword = "",
            SmtpDomain = await settings.GetOrNullAsync(EmailSettingNames.Smtp.Domain),
            SmtpEnableSsl = await settings.IsTrueAsync(EmailSettingNames.Smtp.EnableSsl),
            SmtpUseDefaultCredentials = await settings.IsTrueAsync(EmailSettingNames.Smtp.UseDefaultCredentials),
            DefaultFromAddress = await settings.GetOrNullAsync(EmailSettingNames.DefaultFromAddress),
            DefaultFromDisplayName = await settings.GetOrNullAsync(EmailSettingNames.DefaultFromDisplayName),
        };
    }

    public async Task UpdateAsync(UpdateEmailSettingsDto input)
    {
        await RequireEnabledAsync();
        await hostGuard.RequireSafeAsync(input.SmtpHost.OrNull());

        await SetAsync(EmailSettingNames.Smtp.Host, input.SmtpHost.OrNull() ?? "");
        await SetAsync(EmailSettingNames.Smtp.Port, input.SmtpPort.ToString(CultureInfo.InvariantCulture));
        await SetAsync(EmailSettingNames.Smtp.UserName, input.SmtpUserName.OrNull() ?? "");
        if (!string.IsNullOrEmpty(input.SmtpPassword)) await SetAsync(EmailSettingNames.Smtp.Password, input.SmtpPassword);
        await SetAsync(EmailSettingNames.Smtp.Domain, input.SmtpDomain.OrNull() ?? "");
        await SetAsync(EmailSettingNames.Smtp.EnableSsl, Text(input.SmtpEnableSsl));
        await SetAsync(EmailSettingNames.Smtp.UseDefaultCredentials, Text(input.SmtpUseDefaultCredentials));
        await SetAsync(EmailSettingNames.DefaultFromAddress, input.DefaultFromAddress.Trim());
        await SetAsync(EmailSettingNames.DefaultFromDisplayName, input.DefaultFromDisplayName.Trim());
    }

    public async Task SendTestEmailAsync(SendTestEmailInput input)
    {
        await RequireEnabledAsync();
        try
        {
            await sender.SendAsync(input.SenderEmailAddress, input.TargetEmailAddress, input.Subject, input.Body, isBodyHtml: false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not BusinessException)
        {
            // The mail server is outside: what it says is what the administrator wants to know.
            throw new BusinessException("GroupHub.SettingManagement:TestMailFailed", innerException: exception)
                .WithData("Reason", exception.Message);
        }
    }

    private Task SetAsync(string name, string value) => manager.SetForTenantOrGlobalAsync(currentTenant.Id, name, value);

    private async Task RequireEnabledAsync()
    {
        var enabled = await features.IsEnabledAsync(SettingManagementFeatures.Enable)
            && (currentTenant.Id is null || await features.IsEnabledAsync(SettingManagementFeatures.AllowChangingEmailSettings));
        if (!enabled) throw new BusinessException("GroupHub.SettingManagement:NotEnabled");
    }

    private static string Text(bool value) => value ? "true" : "false";
}
