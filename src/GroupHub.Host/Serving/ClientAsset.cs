using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace GroupHub.Host.Serving;

/// <summary>A file of the client, read once and compressed once.</summary>
internal sealed partial class ClientAsset
{
    private const int WorthCompressing = 1024;
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    public ClientAsset(string file)
    {
        _plain = File.ReadAllBytes(file);
        _brotli = new(() => Compress(_plain, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        _gzip = new(() => Compress(_plain, stream => new GZipStream(stream, CompressionLevel.Optimal)));
        ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        IsText = _plain.Length >= WorthCompressing && Text().IsMatch(ContentType);
        Tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_plain).AsSpan(0, 8))}\"");
        CacheControl = Hashed().IsMatch(Path.GetFileName(file))
            ? "public, max-age=31536000, immutable"
            : "public, max-age=3600";
    }

    public string ContentType { get; }

    public bool IsText { get; }

    public EntityTagHeaderValue Tag { get; }

    /// <summary>Whose name changes with its content may be kept for good.</summary>
    public string CacheControl { get; }

    public (byte[] Content, string? Encoding) In(string acceptEncoding) =>
        !IsText ? (_plain, null)
        : acceptEncoding.Contains("br", StringComparison.OrdinalIgnoreCase) ? (_brotli.Value, "br")
        : acceptEncoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (_gzip.Value, "gzip")
        : (_plain, null);

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed)) stream.Write(plain);
        return packed.ToArray();
    }

    [GeneratedRegex(@"-[A-Z0-9]{8}\.\w+$")]
    private static partial Regex Hashed();

    [GeneratedRegex("^text/|javascript|json|xml|svg")]
    private static partial Regex Text();
}
