namespace GroupHub.Host.Serving;

/// <summary>
/// Where the two built clients lie: published beside the application, in development where Angular builds them.
/// </summary>
internal sealed class ClientFolders
{
    public ClientFolders(IConfiguration configuration, IWebHostEnvironment environment)
    {
        var root = configuration["Client:Folder"] is { Length: > 0 } configured
            ? Path.GetFullPath(configured, environment.ContentRootPath)
            : FindRoot(environment);
        (Public, Console) = (Path.Combine(root, "public"), Path.Combine(root, "console"));
    }

    public string Public { get; }

    public string Console { get; }

    /// <summary>The first page that is not there.</summary>
    public string? Missing =>
        new[] { Public, Console }
            .Select(folder => Path.Combine(folder, "index.html"))
            .FirstOrDefault(page => !File.Exists(page));

    private static string FindRoot(IWebHostEnvironment environment)
    {
        var published = Path.Combine(environment.WebRootPath ?? environment.ContentRootPath, "client");
        return System.IO.Directory.Exists(published)
            ? published
            : Path.GetFullPath("../../angular/dist", environment.ContentRootPath);
    }
}
