using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.SettingManagement;

public class EmailSettingsDto
{
    public string? SmtpHost { get; set; }
    public int SmtpPort { get; set; }
    public string? SmtpUserName { get; set; }

    /// <summary>Always empty: the password never leaves the server.</summary>
    public string? SmtpPassword { get; set; }

    public string? SmtpDomain { get; set; }
    public bool SmtpEnableSsl { get; set; }
    public bool SmtpUseDefaultCredentials { get; set; }
    public string? DefaultFromAddress { get; set; }
    public string? DefaultFromDisplayName { get; set; }
}

public class UpdateEmailSettingsDto
{
    [StringLength(256)]
    public string? SmtpHost { get; set; }

    [Range(1, 65535)]
    public int SmtpPort { get; set; }

    [StringLength(1024)]
    public string? SmtpUserName { get; set; }

    [StringLength(1024)]
    public string? SmtpPassword { get; set; }

    [StringLength(1024)]
    public string? SmtpDomain { get; set; }

    public bool SmtpEnableSsl { get; set; }
    public bool SmtpUseDefaultCredentials { get; set; }

    [Required, EmailAddress, StringLength(1024)]
    public string DefaultFromAddress { get; set; } = "";

    [Required, StringLength(1024)]
    public string DefaultFromDisplayName { get; set; } = "";
}

public class SendTestEmailInput
{
    [Required, EmailAddress]
    public string SenderEmailAddress { get; set; } = "";

    [Required, EmailAddress]
    public string TargetEmailAddress { get; set; } = "";

    [Required, StringLength(256)]
    public string Subject { get; set; } = "";

    [StringLength(10000)]
    public string? Body { get; set; }
}

public interface IEmailSettingsAppService
{
    Task<EmailSettingsDto> GetAsync();
    Task UpdateAsync(UpdateEmailSettingsDto input);
    Task SendTestEmailAsync(SendTestEmailInput input);
}
