using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.Settings;

namespace GroupHub.Foundation.Mail;

internal sealed class MailComposer(MailTemplates templates, IEmailSender sender, ISettingProvider settings) : IMailComposer, ITransientDependency
{
    public async Task SendAsync(string to, string template, string culture, object model)
    {
        var look = new MailLook(
            await settings.GetOrNullAsync(AssociationSettings.Name) ?? "GroupHub",
            await settings.GetOrNullAsync(AssociationSettings.Accent) ?? AssociationSettings.DefaultAccent);
        var mail = await templates.RenderAsync(template, culture, model, look);
        await sender.SendAsync(to, mail.Subject, mail.Body, isBodyHtml: true);
    }
}
