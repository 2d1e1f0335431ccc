using Microsoft.Extensions.Configuration;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Account;

/// <summary>
/// Links in mails start with a configured address, never with one that a request claims to be sent to.
/// </summary>
internal sealed class AccountLinks(IConfiguration configuration, ICurrentTenant currentTenant, ITenantStore tenants)
    : ITransientDependency
{
    private const string DefaultPattern = "http://{0}.localhost:5000";
    private const string DefaultHost = "http://localhost:5000";

    public async Task<string> ToResetPasswordAsync(Guid userId, string resetToken, string? returnUrl)
    {
        var link =
            $"{await RootAsync()}/Account/ResetPassword?userId={userId}&resetToken={Uri.EscapeDataString(resetToken)}";
        return IsLocal(returnUrl) ? $"{link}&returnUrl={Uri.EscapeDataString(returnUrl!)}" : link;
    }

    private async Task<string> RootAsync()
    {
        if (currentTenant.Id is not { } id) return (configuration["App:SelfUrl"] ?? DefaultHost).TrimEnd('/');

        var tenant = await tenants.FindAsync(id) ?? throw new AbpException($"There is no tenant {id}.");
        return (configuration["App:AssociationUrl"] ?? DefaultPattern)
            .Replace("{0}", Uri.EscapeDataString(tenant.Name.ToLowerInvariant()), StringComparison.Ordinal)
            .TrimEnd('/');
    }

    private static bool IsLocal(string? url) => url is ['/', not ('/' or '\\'), ..] or "/";
}
