using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace GroupHub.Host.Serving;

/// <summary>
/// Serves the files of both clients and of the sign-in pages from memory; a new build of a client is noticed.
/// </summary>
internal sealed class ClientAssets(ClientFolders folders, IWebHostEnvironment environment)
{
    private const string Page = "index.html";

    private FrozenDictionary<string, ClientAsset> _files = FrozenDictionary<string, ClientAsset>.Empty;
    private DateTime _built = DateTime.MinValue;

    public ClientAsset? Find(string? path) =>
        path is not null && _files.TryGetValue(path, out var asset) ? asset : null;

    /// <summary>Called with every page, of which there are few: only a page names the files of a new build.</summary>
    public void Refresh()
    {
        var built = new[] { folders.Public, folders.Console }.Max(
            folder => File.GetLastWriteTimeUtc(Path.Combine(folder, Page)));
        if (built <= _built && _files.Count > 0) return;
        _files = Read().ToFrozenDictionary(StringComparer.Ordinal);
        _built = built;
    }

    public static async Task WriteAsync(HttpContext http, ClientAsset asset)
    {
        var (request, response) = (http.Request, http.Response);
        response.Headers.ETag = asset.Tag.ToString();
        response.Headers.CacheControl = asset.CacheControl;
        if (asset.IsText) response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(asset.Tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (content, encoding) = asset.In(request.Headers.AcceptEncoding.ToString());
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        response.ContentType = asset.ContentType;
        response.ContentLength = content.Length;
        if (HttpMethods.IsGet(request.Method)) await response.Body.WriteAsync(content, http.RequestAborted);
    }

    /// <summary>Later ones win: the public client's file over ours of the same name.</summary>
    private Dictionary<string, ClientAsset> Read()
    {
        var files = new Dictionary<string, ClientAsset>(StringComparer.Ordinal);
        AddFolder(files, environment.WebRootPath, "/");
        AddFolder(files, folders.Public, "/");
        AddFolder(files, folders.Console, "/app/");
        return files;
    }

    private static void AddFolder(Dictionary<string, ClientAsset> files, string? folder, string prefix)
    {
        if (!System.IO.Directory.Exists(folder)) return;
        foreach (var file in System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (name == Page || name.StartsWith("client/", StringComparison.Ordinal)) continue;
            files[prefix + name] = new ClientAsset(file);
        }
    }
}
