using Microsoft.AspNetCore.Http;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>
/// Reads the tenant's name from the host name by a pattern such as <c>{0}.localhost:5000</c> or <c>{0}.example.org</c>.
/// </summary>
public class DomainTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "Domain";

    private const string Placeholder = "{0}";
    private readonly string _prefix;
    private readonly string _suffix;
    private readonly bool _withPort;

    public DomainTenantResolveContributor(string domainFormat)
    {
        var format = domainFormat[(domainFormat.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at
            ? at + 2
            : 0)..].TrimEnd('/');
        var place = format.IndexOf(Placeholder, StringComparison.Ordinal);
        if (place < 0)
            throw new AbpException(
                $"The domain format '{domainFormat}' has no {Placeholder} where the tenant's name stands.");
        (_prefix, _suffix) = (format[..place], format[(place + Placeholder.Length)..]);
        _withPort = _suffix.Contains(':');
    }

    public override string Name => ContributorName;

    protected override string? GetTenantIdOrNameFromHttpContextOrNull(
        ITenantResolveContext context, HttpContext httpContext)
    {
        var host = httpContext.Request.Host;
        var name = _withPort ? host.Value : host.Host;
        if (name is null || name.Length <= _prefix.Length + _suffix.Length) return null;
        return name.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(_suffix, StringComparison.OrdinalIgnoreCase)
            ? name[_prefix.Length..^_suffix.Length]
            : null;
    }
}
