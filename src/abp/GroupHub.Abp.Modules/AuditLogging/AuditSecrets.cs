using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace GroupHub.Abp.AuditLogging;

/// <summary>
/// The last net before the audit log: what is called a password, token, secret, key or code is never stored.
/// </summary>
internal static partial class AuditSecrets
{
    private const string Hidden = "***";

    [return: NotNullIfNotNull(nameof(url))]
    public static string? HideInUrl(string? url) => url is null ? null : QueryValue().Replace(url, $"$1{Hidden}");

    [return: NotNullIfNotNull(nameof(json))]
    public static string? HideInJson(string? json) =>
        json is null ? null : JsonValue().Replace(json, $"$1\"{Hidden}\"");

    [return: NotNullIfNotNull(nameof(value))]
    public static string? HideValue(string name, string? value) =>
        value is not null && SecretName().IsMatch(name) ? Hidden : value;

    [GeneratedRegex("(?i)([?&][^=&]*(?:password|token|secret|key|code)[^=&]*=)[^&]*")]
    private static partial Regex QueryValue();

    [GeneratedRegex("""(?i)("[^"]*(?:password|token|secret|apikey|code)[^"]*"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|[^,}\]\s]+)""")]
    private static partial Regex JsonValue();

    [GeneratedRegex("(?i)password|token|secret|apikey|securitystamp")]
    private static partial Regex SecretName();
}
