using System.Security.Cryptography;
using GroupHub.Foundation;
using Volo.Abp;

namespace GroupHub.Administration.Domain;

/// <summary>
/// An association's mark: a PNG, JPEG or WebP picture, as its first bytes say and not its name. No SVG, which may carry
/// scripts.
/// </summary>
internal sealed class LogoImage
{
    /// <summary>A mark is shown at 32 pixels: more than this is a photograph that nobody has made smaller.</summary>
    public const int MaxBytes = 256 * 1024;

    private const int VersionLength = 16;

    private LogoImage(byte[] content, string ending) => (Content, Ending) = (content, ending);

    public byte[] Content { get; }

    /// <summary>Another picture has another version, so that a copy may be kept for ever: <c>5f0c….png</c>.</summary>
    public string Version => $"{Convert.ToHexStringLower(SHA256.HashData(Content))[..VersionLength]}.{Ending}";

    private string Ending { get; }

    public static LogoImage Of(byte[] content)
    {
        Rule.Require(content.Length <= MaxBytes, AdministrationErrors.LogoTooLarge, ("most", MaxBytes / 1024));
        return new LogoImage(content, EndingOf(content) ?? throw new BusinessException(AdministrationErrors.NoPicture));
    }

    /// <param name="version">As it stands in an address.</param>
    public static string TypeOf(string version) => Path.GetExtension(version) switch
    {
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        _ => "image/webp",
    };

    private static string? EndingOf(byte[] content) => content switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "png",
        [0xFF, 0xD8, 0xFF, ..] => "jpg",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
            "webp",
        _ => null,
    };
}
