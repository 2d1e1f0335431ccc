using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GroupHub.Meetings.Domain;

/// <summary>The secret in a link that opens something without an account. Only its hash is kept.</summary>
internal static class LinkKey
{
    public const int HashLength = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    public static string HashOf(string key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
