using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GroupHub.Foundation;

/// <summary>The secret in a link that opens something without an account. Only its hash is kept.</summary>
public static class LinkKey
{
    public const int HashLength = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>
    /// Follows from the client's request id, which is as secret, so that repeating a request gives the same link.
    /// </summary>
    public static string FromRequest(Guid requestId) => HashOf($"link:{requestId:N}");

    public static string HashOfRequest(Guid requestId) => HashOf($"request:{requestId:N}");

    public static string HashOf(string key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
