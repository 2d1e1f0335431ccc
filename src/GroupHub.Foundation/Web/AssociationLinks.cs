using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Foundation;

/// <summary>
/// Where the association's pages are, for links in mails and on payment pages. Never taken from a request.
/// </summary>
public interface IAssociationLinks
{
    /// <param name="path">Begins with a slash.</param>
    ValueTask<string> ToAsync(string path);
}

internal sealed class AssociationLinks(IConfiguration configuration, ICurrentTenant tenant, ITenantStore tenants)
    : IAssociationLinks, ITransientDependency
{
    private const string DefaultPattern = "http://{0}.localhost:5000";
    private const string DefaultHost = "http://localhost:5000";

    public async ValueTask<string> ToAsync(string path) => $"{await GetRootAsync()}{path}";

    private async ValueTask<string> GetRootAsync()
    {
        if (tenant.Id is not { } id) return (configuration["App:SelfUrl"] ?? DefaultHost).TrimEnd('/');

        var name = tenant.Name ?? (await tenants.FindAsync(id))?.Name
            ?? throw new InvalidOperationException($"Tenant {id} is unknown.");
        return (configuration["App:AssociationUrl"] ?? DefaultPattern)
            .Replace("{0}", Uri.EscapeDataString(name.ToLowerInvariant()), StringComparison.Ordinal)
            .TrimEnd('/');
    }
}
