using GroupHub.Abp.Identity;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Settings;

namespace GroupHub.Host.SignIn;

/// <summary>
/// Writes to the old address of an account, so that nobody loses it unawares. The new one is not said:
/// the mailbox may be somebody else's by now.
/// </summary>
internal sealed class WhenSignInAddressGivenUp(IMailComposer mails, ISettingProvider settings)
    : IDistributedEventHandler<SignInAddressGivenUp>, ITransientDependency
{
    public async Task HandleEventAsync(SignInAddressGivenUp givenUp)
    {
        var language = await settings.GetLanguageAsync();
        await mails.SendAsync(givenUp.OldEmail, "SignInAddressGivenUp", language, new { email = givenUp.OldEmail });
    }
}
