using System.Buffers.Text;
using System.Security.Cryptography;
using Volo.Abp.AspNetCore.Security;

namespace GroupHub.Host.Serving;

/// <summary>
/// What our pages may load: only from us. Style sheets that a page itself carries (Angular's components, an
/// association's colour) need the nonce of the answer; the console's token keeper is a worker from a <c>data:</c>
/// address.
/// </summary>
internal static class ContentSecurity
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; worker-src 'self' data:";

    private static readonly object Key = new();

    public static void Configure(AbpSecurityHeadersOptions options)
    {
        options.UseContentSecurityPolicyHeader = true;
        options.ContentSecurityPolicyValue = Policy;
        options.Headers["X-Frame-Options"] = "DENY";
        options.Headers["Referrer-Policy"] = "same-origin";
        options.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        options.Headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=(), payment=()";
    }

    /// <summary>A nonce for this answer, and the policy that honours it.</summary>
    public static string AllowStyles(HttpContext http)
    {
        if (http.Items.TryGetValue(Key, out var known)) return (string)known!;
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));
        http.Items[Key] = nonce;
        http.Response.Headers.ContentSecurityPolicy = $"{Policy}; style-src 'self' 'nonce-{nonce}'";
        return nonce;
    }
}
