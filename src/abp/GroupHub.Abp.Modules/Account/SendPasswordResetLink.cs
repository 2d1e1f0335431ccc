using Volo.Abp.Account.Emailing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Account;

public sealed class SendPasswordResetLinkArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public string Email { get; set; } = "";
    public string AppName { get; set; } = "";
    public string? ReturnUrl { get; set; }
    public string? ReturnUrlHash { get; set; }
    public string Culture { get; set; } = "en";
}

public sealed class SendPasswordResetLink(IdentityUserManager users, IAccountEmailer emailer)
    : AsyncBackgroundJob<SendPasswordResetLinkArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(SendPasswordResetLinkArgs args)
    {
        if (await users.FindByEmailAsync(args.Email) is not { IsActive: true, IsExternal: false } user) return;

        using var culture = CultureHelper.Use(args.Culture);
        var token = await users.GeneratePasswordResetTokenAsync(user);
        await emailer.SendPasswordResetLinkAsync(user, token, args.AppName, args.ReturnUrl, args.ReturnUrlHash);
    }
}
