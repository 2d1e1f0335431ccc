using System.Net.Mail;
using System.Text;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Volo.Abp.Emailing;

/// <summary>Builds the message and fills in the sender; a derived class carries it away.</summary>
public abstract class EmailSenderBase(
    ICurrentTenant currentTenant, ISettingProvider settings, IBackgroundJobManager backgroundJobManager) : IEmailSender
{
    protected ISettingProvider Settings { get; } = settings;

    public virtual Task SendAsync(
        string to,
        string? subject,
        string? body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        SendAsync(MessageOf(null, to, subject, body, isBodyHtml, additionalEmailSendingArgs));

    public virtual Task SendAsync(
        string from,
        string to,
        string? subject,
        string? body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        SendAsync(MessageOf(from, to, subject, body, isBodyHtml, additionalEmailSendingArgs));

    public virtual async Task SendAsync(MailMessage mail, bool normalize = true)
    {
        if (normalize)
        {
            await NormalizeAsync(mail);
        }

        await SendEmailAsync(mail);
    }

    public virtual Task QueueAsync(
        string to,
        string subject,
        string body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        QueueCoreAsync(null, to, subject, body, isBodyHtml, additionalEmailSendingArgs);

    public virtual Task QueueAsync(
        string from,
        string to,
        string subject,
        string body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        QueueCoreAsync(from, to, subject, body, isBodyHtml, additionalEmailSendingArgs);

    protected abstract Task SendEmailAsync(MailMessage mail);

    protected virtual async Task NormalizeAsync(MailMessage mail)
    {
        if (mail.From is null || mail.From.Address.Length == 0)
        {
            mail.From = new MailAddress(
                await Settings.GetOrNullAsync(EmailSettingNames.DefaultFromAddress) ?? "noreply@localhost",
                await Settings.GetOrNullAsync(EmailSettingNames.DefaultFromDisplayName),
                Encoding.UTF8);
        }

        mail.HeadersEncoding ??= Encoding.UTF8;
        mail.SubjectEncoding ??= Encoding.UTF8;
        mail.BodyEncoding ??= Encoding.UTF8;
    }

    private Task<string> QueueCoreAsync(
        string? from,
        string to,
        string subject,
        string body,
        bool isBodyHtml,
        AdditionalEmailSendingArgs? additional) =>
        backgroundJobManager.EnqueueAsync(new BackgroundEmailSendingJobArgs
        {
            TenantId = currentTenant.Id,
            From = from,
            To = to,
            Subject = subject,
            Body = body,
            IsBodyHtml = isBodyHtml,
            AdditionalEmailSendingArgs = additional,
        });

    private static MailMessage MessageOf(
        string? from, string to, string? subject, string? body, bool isBodyHtml, AdditionalEmailSendingArgs? additional)
    {
        var message = new MailMessage { Subject = subject, Body = body, IsBodyHtml = isBodyHtml };
        message.To.Add(to);
        if (from is not null)
        {
            message.From = new MailAddress(from);
        }

        additional?.CC?.ForEach(message.CC.Add);
        additional?.Attachments?.ForEach(attachment => message.Attachments.Add(AttachmentOf(attachment)));
        return message;
    }

    private static Attachment AttachmentOf(EmailAttachment file)
    {
        var attachment = new Attachment(new MemoryStream(file.File ?? []), file.Name);
        attachment.ContentDisposition!.FileName = file.Name;
        return attachment;
    }
}

internal sealed class BackgroundEmailSendingJob(IEmailSender sender)
    : AsyncBackgroundJob<BackgroundEmailSendingJobArgs>, DependencyInjection.ITransientDependency
{
    public override Task ExecuteAsync(BackgroundEmailSendingJobArgs args) =>
        args.From is null
            ? sender.SendAsync(args.To, args.Subject, args.Body, args.IsBodyHtml, args.AdditionalEmailSendingArgs)
            : sender.SendAsync(
                args.From, args.To, args.Subject, args.Body, args.IsBodyHtml, args.AdditionalEmailSendingArgs);
}
