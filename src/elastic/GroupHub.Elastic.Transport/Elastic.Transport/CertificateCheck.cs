using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Elastic.Transport;

/// <summary>
/// Trusts the one certificate whose fingerprint is known: the server's own, or that of the authority which signed it.
/// With an authority, the rest must be in order: the name, the dates, every signature.
/// </summary>
internal sealed class CertificateCheck(string fingerprint)
{
    private const X509ChainStatusFlags ForgivenToAnOwnAuthority =
        X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain
        | X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation;

    private readonly string _wanted = fingerprint
        .Replace(":", "", StringComparison.Ordinal)
        .Replace(" ", "", StringComparison.Ordinal);

    public bool Accepts(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null) return false;
        if (IsWanted(certificate)) return true;
        return chain is not null
            && !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
            && chain.ChainStatus.All(status => (status.Status & ~ForgivenToAnOwnAuthority) == 0)
            && chain.ChainElements.Any(element => IsWanted(element.Certificate));
    }

    private bool IsWanted(X509Certificate certificate) =>
        string.Equals(
            certificate.GetCertHashString(HashAlgorithmName.SHA256), _wanted, StringComparison.OrdinalIgnoreCase);
}
