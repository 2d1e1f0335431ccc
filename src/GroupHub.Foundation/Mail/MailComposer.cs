using System.Net.Mail;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Foundation.Mail;

internal sealed class MailComposer(
    MailTemplates templates,
    IEmailSender sender,
    ISettingProvider settings,
    IStringLocalizer<GroupHubResource> texts) : IMailComposer, ITransientDependency
{
    public async Task SendAsync(string to, string template, string culture, object model, MailHeaders? headers = null)
    {
        var look = new MailLook(
            await settings.GetOrNullAsync(AssociationSettings.Name) ?? "GroupHub",
            await settings.GetOrNullAsync(AssociationSettings.Accent) ?? AssociationSettings.DefaultAccent);
        var mail = await templates.RenderAsync(template, culture, model, look, FootOf(headers, culture));
        if (headers is null) await sender.SendAsync(to, mail.Subject, mail.Body, isBodyHtml: true);
        else await SendAsync(to, mail, headers);
    }

    private MailFoot? FootOf(MailHeaders? headers, string culture)
    {
        if (headers?.Why is not { } why) return null;

        using var _ = CultureHelper.Use(culture);
        return new MailFoot(why, headers.StopUrl, texts["Mail:Stop"]);
    }

    private async Task SendAsync(string to, Mail mail, MailHeaders headers)
    {
        using var message = new MailMessage { Subject = mail.Subject, Body = mail.Body, IsBodyHtml = true };
        message.To.Add(to);
        if (headers.ReplyTo is { } replyTo) message.ReplyToList.Add(replyTo);
        if (headers.Key is { } key) message.Headers.Add("Message-ID", $"<{key}@{await GetDomainAsync()}>");
        if (headers.StopUrl is { } stopUrl)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stopUrl}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        await sender.SendAsync(message);
    }

    /// <summary>Of the address that mails come from.</summary>
    private async Task<string> GetDomainAsync() =>
        await settings.GetOrNullAsync(EmailSettingNames.DefaultFromAddress) is { } from
            && MailAddress.TryCreate(from, out var address)
            ? address.Host
            : "localhost";
}
