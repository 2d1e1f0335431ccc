using GroupHub.Billing;
using GroupHub.Directory;

namespace GroupHub.Host.Starting;

/// <summary>Refuses a configuration that could only fail later, and a data folder that cannot be written.</summary>
internal static class ConfigurationCheck
{
    private const int UsualPort = 5000;

    private static readonly string[] Providers = ["Sqlite", "PostgreSql"];

    public static void CheckConfiguration(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (string.IsNullOrWhiteSpace(configuration["App:Domain"]))
            configuration["App:Domain"] = OwnDomain(configuration["Urls"]);
        var provider = configuration["Database:Provider"] ?? Providers[0];
        Require(Providers.Contains(provider, StringComparer.Ordinal),
            $"Database:Provider is '{provider}'; it must be Sqlite or PostgreSql.");
        Require(IsSqlite(provider) || !string.IsNullOrWhiteSpace(configuration.GetConnectionString("Default")),
            "Database:Provider is PostgreSql, but ConnectionStrings:Default is empty.");
        Require(
            Uri.TryCreate($"http://{configuration["App:Domain"]}", UriKind.Absolute, out var domain)
                && domain is { PathAndQuery: "/", Host.Length: > 0 },
            $"App:Domain is '{configuration["App:Domain"]}'; it must be a host name, with a port where needed, such as "
                + "localhost:5000 or groups.example.org.");
        Require(string.IsNullOrEmpty(configuration["RateLimits:Enabled"])
            || bool.TryParse(configuration["RateLimits:Enabled"], out _),
            "RateLimits:Enabled must be true or false.");
        var problem = DirectoryConfiguration.FindProblem(configuration)
            ?? BillingConfiguration.FindProblem(configuration);
        if (problem is not null) throw new CannotStartException(problem);
        RequireWritable(DataFolder.Of(configuration, builder.Environment));
        Complete(builder, domain!);
    }

    /// <summary>What follows from other settings, unless it is set itself.</summary>
    private static void Complete(WebApplicationBuilder builder, Uri domain)
    {
        var configuration = builder.Configuration;
        var folder = DataFolder.Of(configuration, builder.Environment);
        var scheme = configuration.GetValue<bool>("App:RequireHttps") ? "https" : "http";
        Default("ConnectionStrings:Default", $"Data Source={Path.Combine(folder, "grouphub.db")}");
        Default("App:SelfUrl", $"{scheme}://{domain.Authority}");
        Default("App:AssociationUrl", $"{scheme}://{{0}}.{domain.Authority}");
        configuration["Data:Folder"] = folder;

        void Default(string key, string value)
        {
            if (string.IsNullOrWhiteSpace(configuration[key])) configuration[key] = value;
        }
    }

    /// <summary>
    /// Where no domain is named, links lead to this machine, to the port on which this program listens and no other.
    /// </summary>
    internal static string OwnDomain(string? urls)
    {
        var first = urls?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault();
        return $"localhost:{(first is null ? UsualPort : BindingAddress.Parse(first).Port)}";
    }

    private static void RequireWritable(string folder)
    {
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            using var probe = File.Create(
                Path.Combine(folder, $".probe-{Environment.ProcessId}"), 1, FileOptions.DeleteOnClose);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            throw new CannotStartException(
                $"The folder {folder} cannot be written. Give this user the right to, or name another one: Data:Folder.",
                failure);
        }
    }

    private static bool IsSqlite(string provider) => provider == Providers[0];

    private static void Require(bool condition, string advice)
    {
        if (!condition) throw new CannotStartException(advice);
    }
}
