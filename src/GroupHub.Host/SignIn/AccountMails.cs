using System.Globalization;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Volo.Abp.Account.Emailing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace GroupHub.Host.SignIn;

/// <summary>The mails of the sign-in, on the association's own paper.</summary>
[Dependency(ReplaceServices = true), ExposeServices(typeof(IAccountEmailer))]
internal sealed class AccountMails(IMailComposer mails, IAssociationLinks links) : IAccountEmailer, ITransientDependency
{
    public async Task SendPasswordResetLinkAsync(
        IdentityUser user, string resetToken, string appName, string? returnUrl = null, string? returnUrlHash = null)
    {
        var goOn = string.IsNullOrEmpty(returnUrl) ? "" : $"&returnUrl={Uri.EscapeDataString(returnUrl)}";
        var link = await links.ToAsync(
            $"/Account/ResetPassword?userId={user.Id}&resetToken={Uri.EscapeDataString(resetToken)}{goOn}");
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        await mails.SendAsync(user.Email, "PasswordReset", language, new { name = user.Name ?? user.UserName, link });
    }
}
