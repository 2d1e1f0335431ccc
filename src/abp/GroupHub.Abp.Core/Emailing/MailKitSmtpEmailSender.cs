using System.Net.Mail;
using GroupHub.Abp.Emailing;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using SmtpClient = MailKit.Net.Smtp.SmtpClient;

namespace Volo.Abp.MailKit;

public class AbpMailKitOptions
{
    public SecureSocketOptions? SecureSocketOption { get; set; }
}

public interface IMailKitSmtpEmailSender : IEmailSender
{
    Task<SmtpClient> BuildClientAsync();
}

/// <summary>Sends by SMTP as the settings say; without a host, mails are put into the pickup folder.</summary>
[ExposeServices(typeof(IEmailSender), typeof(IMailKitSmtpEmailSender), typeof(MailKitSmtpEmailSender))]
public class MailKitSmtpEmailSender(
    ICurrentTenant currentTenant,
    ISettingProvider settings,
    IBackgroundJobManager backgroundJobManager,
    PickupDirectory pickupDirectory,
    IOptions<AbpMailKitOptions> options,
    IOptions<EmailOptions> emailOptions)
    : EmailSenderBase(currentTenant, settings, backgroundJobManager), IMailKitSmtpEmailSender, ITransientDependency
{
    public virtual async Task<SmtpClient> BuildClientAsync()
    {
        var client = new SmtpClient { Timeout = 30_000 };
        try
        {
            await ConnectAsync(client);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    protected override async Task SendEmailAsync(MailMessage mail)
    {
        using var message = MimeMessage.CreateFromMailMessage(mail);
        message.MessageId ??= MimeKit.Utils.MimeUtils.GenerateMessageId();
        if (string.IsNullOrWhiteSpace(await Settings.GetOrNullAsync(EmailSettingNames.Smtp.Host)))
        {
            await pickupDirectory.AddAsync(message);
            return;
        }

        using var client = await BuildClientAsync();
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }

    private async Task ConnectAsync(SmtpClient client)
    {
        var host = await Settings.GetOrNullAsync(EmailSettingNames.Smtp.Host);
        if (!await emailOptions.Value.MayConnectTo(host!))
        {
            throw new AbpException($"Mail may not be sent through {host}.");
        }

        var port = await Settings.GetAsync(EmailSettingNames.Smtp.Port, 25);
        await client.ConnectAsync(host!, port, await SecurityAsync());
        if (await Settings.IsTrueAsync(EmailSettingNames.Smtp.UseDefaultCredentials))
        {
            return;
        }

        var userName = await Settings.GetOrNullAsync(EmailSettingNames.Smtp.UserName);
        if (!string.IsNullOrEmpty(userName))
        {
            await client.AuthenticateAsync(
                userName, await Settings.GetOrNullAsync(EmailSettingNames.Smtp.Password) ?? "");
        }
    }

    private async Task<SecureSocketOptions> SecurityAsync() =>
        options.Value.SecureSocketOption
        ?? (await Settings.IsTrueAsync(EmailSettingNames.Smtp.EnableSsl)
            ? SecureSocketOptions.SslOnConnect
            : SecureSocketOptions.StartTlsWhenAvailable);
}
