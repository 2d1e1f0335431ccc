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
            SmtpHost = await OwnAsync(EmailSettingNames.Smtp.Host) ?? "",
            SmtpPort = int.TryParse(await OwnAsync(EmailSettingNames.Smtp.Port), out var port) ? port : 25,
            SmtpUserName = await OwnAsync(EmailSettingNames.Smtp.UserName) ?? "",
            SmtpPassword = "",
            SmtpDomain = await OwnAsync(EmailSettingNames.Smtp.Domain) ?? "",
            SmtpEnableSsl = await OwnAsync(EmailSettingNames.Smtp.EnableSsl) == "true",
            SmtpUseDefaultCredentials = await OwnAsync(EmailSettingNames.Smtp.UseDefaultCredentials) is null or "true",
            DefaultFromAddress = await settings.GetOrNullAsync(EmailSettingNames.DefaultFromAddress),
            DefaultFromDisplayName = await settings.GetOrNullAsync(EmailSettingNames.DefaultFromDisplayName),
        };
    }

    public async Task UpdateAsync(UpdateEmailSettingsDto input)
    {
        await RequireEnabledAsync();
        await hostGuard.RequireSafeAsync(input.SmtpHost.OrNull());

        await SetServerAsync(input);
        await SetAsync(EmailSettingNames.DefaultFromAddress, input.DefaultFromAddress.Trim());
        await SetAsync(EmailSettingNames.DefaultFromDisplayName, input.DefaultFromDisplayName.Trim());
    }

    public async Task SendTestEmailAsync(SendTestEmailInput input)
    {
        await RequireEnabledAsync();
        try
        {
            await sender.SendAsync(
                input.SenderEmailAddress, input.TargetEmailAddress, input.Subject, input.Body, isBodyHtml: false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not BusinessException)
        {
            // The mail server is outside: what it says is what the administrator wants to know.
            throw new BusinessException("GroupHub.SettingManagement:TestMailFailed", innerException: exception)
                .WithData("Reason", exception.Message);
        }
    }

    /// <summary>
    /// An association uses either the operator's server or its own, never one's name with the other's credentials:
    /// those would go to a server that the association has named.
    /// </summary>
    private async Task SetServerAsync(UpdateEmailSettingsDto input)
    {
        var inherits = currentTenant.Id is not null && input.SmtpHost.OrNull() is null;
        var hasPassword = !string.IsNullOrEmpty(await OwnAsync(EmailSettingNames.Smtp.Password));
        foreach (var (name, value) in ServerValues(input)) await SetAsync(name, inherits ? null : value);
        if (inherits || !hasPassword || !string.IsNullOrEmpty(input.SmtpPassword))
            await SetAsync(EmailSettingNames.Smtp.Password, inherits ? null : input.SmtpPassword ?? "");
    }

    private static (string Name, string Value)[] ServerValues(UpdateEmailSettingsDto input) =>
    [
        (EmailSettingNames.Smtp.Host, input.SmtpHost.OrNull() ?? ""),
        (EmailSettingNames.Smtp.Port, input.SmtpPort.ToString(CultureInfo.InvariantCulture)),
        (EmailSettingNames.Smtp.UserName, input.SmtpUserName.OrNull() ?? ""),
        (EmailSettingNames.Smtp.Domain, input.SmtpDomain.OrNull() ?? ""),
        (EmailSettingNames.Smtp.EnableSsl, Text(input.SmtpEnableSsl)),
        (EmailSettingNames.Smtp.UseDefaultCredentials, Text(input.SmtpUseDefaultCredentials)),
    ];

    /// <summary>The operator's server is not the association's to see.</summary>
    private Task<string?> OwnAsync(string name) => currentTenant.Id is null
        ? settings.GetOrNullAsync(name)
        : manager.GetOrNullForCurrentTenantAsync(name, fallback: false);

    private Task SetAsync(string name, string? value) =>
        manager.SetForTenantOrGlobalAsync(currentTenant.Id, name, value, forceToSet: true);

    private async Task RequireEnabledAsync()
    {
        var enabled = await features.IsEnabledAsync(SettingManagementFeatures.Enable)
            && (currentTenant.Id is null
                || await features.IsEnabledAsync(SettingManagementFeatures.AllowChangingEmailSettings));
        if (!enabled) throw new BusinessException("GroupHub.SettingManagement:NotEnabled");
    }

    private static string Text(bool value) => value ? "true" : "false";
}
