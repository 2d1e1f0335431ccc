using System.Net.Mail;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using GroupHub.Abp.Emailing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Emailing;
using Volo.Abp.MailKit;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Communication.Tests.Features;

/// <summary>The product with a mail server that refuses what a test wants refused, and jobs that a test runs itself.</summary>
public sealed class MailApp : GroupHubApp
{
    public HashSet<string> Refused { get; } = [];

    protected override void StandIn(IServiceCollection services)
    {
        services.Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
        services.AddSingleton(this);
        services.Replace(ServiceDescriptor.Transient<IEmailSender, MoodyMailServer>());
    }
}

internal sealed class MoodyMailServer(
    MailApp app,
    ICurrentTenant currentTenant,
    ISettingProvider settings,
    IBackgroundJobManager backgroundJobManager,
    PickupDirectory pickupDirectory,
    IOptions<AbpMailKitOptions> options,
    IOptions<EmailOptions> emailOptions) : MailKitSmtpEmailSender(currentTenant, settings, backgroundJobManager, pickupDirectory, options, emailOptions)
{
    protected override Task SendEmailAsync(MailMessage mail)
    {
        lock (app.Refused)
        {
            if (app.Refused.Contains(mail.To[0].Address)) throw new SmtpException("550 no such mailbox");
        }

        return base.SendEmailAsync(mail);
    }
}
