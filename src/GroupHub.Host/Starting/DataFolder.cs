namespace GroupHub.Host.Starting;

/// <summary>Where the application keeps its files: database, search index, mails not sent.</summary>
internal static class DataFolder
{
    public static string Of(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } folder
            ? folder
            : "data", environment.ContentRootPath);
}
