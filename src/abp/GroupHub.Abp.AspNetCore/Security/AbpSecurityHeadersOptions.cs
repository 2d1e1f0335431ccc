namespace Volo.Abp.AspNetCore.Security;

public class AbpSecurityHeadersOptions
{
    public bool UseContentSecurityPolicyHeader { get; set; }

    public string? ContentSecurityPolicyValue { get; set; }

    /// <summary>Further headers of every answer.</summary>
    public Dictionary<string, string> Headers { get; } = [];
}
