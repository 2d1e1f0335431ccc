using System.Net.Mail;

namespace Volo.Abp.Emailing;

[Serializable]
public class EmailAttachment
{
    public string? Name { get; set; }

    public byte[]? File { get; set; }
}

[Serializable]
public class AdditionalEmailSendingArgs
{
    public List<string>? CC { get; set; }

    public List<EmailAttachment>? Attachments { get; set; }

    public Data.ExtraPropertyDictionary? ExtraProperties { get; set; }
}

public interface IEmailSender
{
    Task SendAsync(
        string to,
        string? subject,
        string? body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);

    Task SendAsync(
        string from,
        string to,
        string? subject,
        string? body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);

    Task SendAsync(MailMessage mail, bool normalize = true);

    Task QueueAsync(
        string to,
        string subject,
        string body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);

    Task QueueAsync(
        string from,
        string to,
        string subject,
        string body,
        bool isBodyHtml = true,
        AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);
}

public static class EmailSettingNames
{
    public const string DefaultFromAddress = "Abp.Mailing.DefaultFromAddress";

    public const string DefaultFromDisplayName = "Abp.Mailing.DefaultFromDisplayName";

    public static class Smtp
    {
        public const string Host = "Abp.Mailing.Smtp.Host";
        public const string Port = "Abp.Mailing.Smtp.Port";
        public const string UserName = "Abp.Mailing.Smtp.UserName";
        public const string Password = "Abp.Mailing.Smtp.Password";
        public const string Domain = "Abp.Mailing.Smtp.Domain";
        public const string EnableSsl = "Abp.Mailing.Smtp.EnableSsl";
        public const string UseDefaultCredentials = "Abp.Mailing.Smtp.UseDefaultCredentials";
    }
}

/// <summary>A mail that waits for the background worker.</summary>
[Serializable]
public class BackgroundEmailSendingJobArgs : MultiTenancy.IMultiTenant
{
    public Guid? TenantId { get; set; }

    public string? From { get; set; }

    public string To { get; set; } = default!;

    public string? Subject { get; set; }

    public string? Body { get; set; }

    public bool IsBodyHtml { get; set; } = true;

    public AdditionalEmailSendingArgs? AdditionalEmailSendingArgs { get; set; }
}
