using Volo.Abp.Account.Emailing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Account;

public sealed class SendPasswordResetLinkArgs
{
    public Guid? TenantId { get; set; }
    public string Email { get; set; } = "";
    public string AppName { get; set; } = "";
    public string? ReturnUrl { get; set; }
    public string? ReturnUrlHash { get; set; }
    public string Culture { get; set; } = "en";
}

public sealed class SendPasswordResetLink(
    IdentityUserManager users, IAccountEmailer emailer, IUnitOfWorkManager unitOfWorkManager, ICurrentTenant currentTenant)
    : AsyncBackgroundJob<SendPasswordResetLinkArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(SendPasswordResetLinkArgs args)
    {
        using var tenant = currentTenant.Change(args.TenantId);
        using var culture = CultureHelper.Use(args.Culture);
        using var unitOfWork = unitOfWorkManager.Begin();
        if (await users.FindByEmailAsync(args.Email) is { IsActive: true, IsExternal: false } user)
        {
            var token = await users.GeneratePasswordResetTokenAsync(user);
            await emailer.SendPasswordResetLinkAsync(user, token, args.AppName, args.ReturnUrl, args.ReturnUrlHash);
        }

        await unitOfWork.CompleteAsync();
    }
}
