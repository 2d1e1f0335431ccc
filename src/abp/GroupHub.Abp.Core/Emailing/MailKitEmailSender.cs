using System.Globalization;
using System.Net.Mail;
using GroupHub.Abp.Emailing;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.Emailing;

/// <summary>Sends through the mail server of the settings; while none is set, mails lie in a folder to be looked at.</summary>
[ExposeServices(typeof(IEmailSender))]
internal sealed class MailKitEmailSender(ISettingProvider settings, IOptions<EmailOptions> options, ILogger<MailKitEmailSender> logger)
    : IEmailSender, ITransientDependency
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);

    public async Task SendAsync(string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null)
    {
        using var mail = Compose(to, subject, body, isBodyHtml, additionalEmailSendingArgs);
        await SendAsync(mail);
    }

    public async Task SendAsync(
        string from, string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null)
    {
        using var mail = Compose(to, subject, body, isBodyHtml, additionalEmailSendingArgs);
        mail.From = new MailAddress(from);
        await SendAsync(mail);
    }

    /// <summary>Callers already stand behind the outbox, so queuing is sending.</summary>
    public Task QueueAsync(string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        SendAsync(to, subject, body, isBodyHtml, additionalEmailSendingArgs);

    public async Task SendAsync(MailMessage mail, bool normalize = true)
    {
        if (string.IsNullOrEmpty(mail.From?.Address))
        {
            mail.From = new MailAddress(
                await settings.GetOrNullAsync(EmailSettingNames.DefaultFromAddress) ?? "noreply@localhost",
                await settings.GetOrNullAsync(EmailSettingNames.DefaultFromDisplayName));
        }

        using var message = MimeMessage.CreateFromMailMessage(mail);
        var host = await settings.GetOrNullAsync(EmailSettingNames.Smtp.Host);
        if (string.IsNullOrWhiteSpace(host)) await PutIntoFolderAsync(message);
        else await SendThroughAsync(host, message);
    }

    private async Task PutIntoFolderAsync(MimeMessage message)
    {
        var folder = Directory.CreateDirectory(options.Value.PickupFolder).FullName;
        // Written under another name first, so that nobody reads half a mail.
        var file = Path.Combine(folder, $"{Guid.CreateVersion7():N}.eml");
        await message.WriteToAsync(file + ".part");
        File.Move(file + ".part", file);
        logger.LogInformation("No mail server is set: the mail to {Recipient} is in {File}.", message.To, file);
    }

    private async Task SendThroughAsync(string host, MimeMessage message)
    {
        if (!await options.Value.MayConnectTo(host)) throw new AbpException($"Mail may not be sent through {host}.");
        using var limit = new CancellationTokenSource(TimeLimit);
        using var client = new MailKit.Net.Smtp.SmtpClient();
        var port = int.Parse(await settings.GetOrNullAsync(EmailSettingNames.Smtp.Port) ?? "25", CultureInfo.InvariantCulture);
        var isSecure = await IsOnAsync(EmailSettingNames.Smtp.EnableSsl);
        await client.ConnectAsync(host, port, isSecure ? SecureSocketOptions.Auto : SecureSocketOptions.StartTlsWhenAvailable, limit.Token);
        if (!await IsOnAsync(EmailSettingNames.Smtp.UseDefaultCredentials))
        {
            await client.AuthenticateAsync(
                await settings.GetOrNullAsync(EmailSettingNames.Smtp.UserName) ?? "", await settings.GetOrNullAsync(EmailSettingNames.Smtp.Password) ?? "", limit.Token);
        }

        await client.SendAsync(message, limit.Token);
        await client.DisconnectAsync(quit: true, limit.Token);
    }

    private async Task<bool> IsOnAsync(string name) => bool.TryParse(await settings.GetOrNullAsync(name), out var on) && on;

    private static MailMessage Compose(string to, string? subject, string? body, bool isBodyHtml, AdditionalEmailSendingArgs? extra)
    {
        var mail = new MailMessage { Subject = subject, Body = body, IsBodyHtml = isBodyHtml };
        mail.To.Add(to);
        foreach (var copy in extra?.CC ?? []) mail.CC.Add(copy);
        foreach (var attachment in extra?.Attachments ?? [])
            mail.Attachments.Add(new Attachment(new MemoryStream(attachment.File ?? []), attachment.Name));
        return mail;
    }
}
