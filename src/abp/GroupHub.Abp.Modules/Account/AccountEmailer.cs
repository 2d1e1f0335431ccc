using System.Net;
using Microsoft.Extensions.Localization;
using Volo.Abp.Account.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Volo.Abp.Account.Emailing;

public interface IAccountEmailer
{
    Task SendPasswordResetLinkAsync(
        IdentityUser user, string resetToken, string appName, string? returnUrl = null, string? returnUrlHash = null);
}

[Dependency(TryRegister = true)]
internal sealed class AccountEmailer(
    IEmailSender sender, GroupHub.Abp.Account.AccountLinks links, IStringLocalizer<AccountResource> texts)
    : IAccountEmailer, ITransientDependency
{
    public async Task SendPasswordResetLinkAsync(
        IdentityUser user, string resetToken, string appName, string? returnUrl = null, string? returnUrlHash = null)
    {
        var link = WebUtility.HtmlEncode(await links.ToResetPasswordAsync(user.Id, resetToken, returnUrl));
        var body = $"""
            <p>{Html(texts["PasswordResetInfoInEmail"])}</p>
            <p><a href="{link}">{Html(texts["ResetMyPassword"])}</a></p>
            """;
        await sender.SendAsync(user.Email, texts["PasswordReset"], body);
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
