using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn;

/// <summary>Someone has asked for a new password under this address.</summary>
public sealed record PasswordResetWish(string Email, string Culture);

/// <summary>Mails the link when there is a person with this address who may sign in.</summary>
internal sealed class SendPasswordReset(UserManager<IdentityUser> users, IMailComposer mails, IAssociationLinks links)
    : AsyncBackgroundJob<PasswordResetWish>, ITransientDependency
{
    public override async Task ExecuteAsync(PasswordResetWish wish)
    {
        if (await users.FindByEmailAsync(wish.Email) is not { IsActive: true, Email: { } address } user) return;
        var token = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        var link = await links.ToAsync($"/Account/ResetPassword?userId={user.Id}&resetToken={token}");
        await mails.SendAsync(address, "PasswordReset", wish.Culture, new { name = user.Name ?? user.UserName, link });
    }
}
