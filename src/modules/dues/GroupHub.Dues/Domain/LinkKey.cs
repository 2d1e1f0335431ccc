using System.Buffers.Text;
using System.Security.Cryptography;

namespace GroupHub.Dues.Domain;

/// <summary>
/// The secret in the link to an application. Only its hash is kept. The first one follows from the client's request id,
/// which is as secret, so that repeating a request gives the same link.
/// </summary>
internal static class LinkKey
{
    public const int HashLength = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    public static string FromRequest(Guid requestId) => HashOf($"link:{requestId:N}");

    public static string HashOfRequest(Guid requestId) => HashOf($"request:{requestId:N}");

    public static string HashOf(string key) =>
        Base64Url.EncodeToString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)));
}
