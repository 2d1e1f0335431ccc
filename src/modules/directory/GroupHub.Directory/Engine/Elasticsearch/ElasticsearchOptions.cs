using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>Where Elasticsearch is and who asks it: the section <c>Elasticsearch</c> of the configuration.</summary>
internal sealed partial record ElasticsearchOptions
{
    public const string Section = "Elasticsearch";
    public const string DefaultPrefix = "grouphub";

    public required IReadOnlyList<Uri> Nodes { get; init; }
    public string? ApiKey { get; init; }
    public string? UserName { get; init; }
    public string? Password { get; init; }

    /// <summary>SHA-256 of the server's certificate or of the authority that signed it.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>With what the names of all indexes begin, for several products on one cluster.</summary>
    public string IndexPrefix { get; init; } = DefaultPrefix;

    /// <summary>How long a search waits for one node; twice as long for all of them together.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);

    public bool IsSecure => Nodes.All(node => node.Scheme == Uri.UriSchemeHttps);

    /// <summary>Null where no node is named: the embedded engine is used.</summary>
    public static ElasticsearchOptions? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var nodes = NodesIn(section);
        return nodes.Count == 0 ? null : new ElasticsearchOptions
        {
            Nodes = [.. nodes.Select(node => new Uri(node))],
            ApiKey = Value("ApiKey"),
            UserName = Value("UserName"),
            Password = Value("Password"),
            Fingerprint = Value("Fingerprint"),
            IndexPrefix = Value("IndexPrefix") ?? DefaultPrefix,
        };

        string? Value(string key) => string.IsNullOrWhiteSpace(section[key]) ? null : section[key]!.Trim();
    }

    /// <summary>What a person has to put right first, in a line; null where nothing is wrong.</summary>
    public static string? FindProblem(IConfiguration configuration)
    {
        var wrong = NodesIn(configuration.GetSection(Section)).FirstOrDefault(node => !IsNode(node));
        return wrong is null
            ? Read(configuration)?.FindProblem()
            : $"Elasticsearch:Nodes names '{WithoutSecrets(wrong)}'; it must be addresses such as "
                + "https://search.example.org:9200, separated by commas, without user or password.";
    }

    private string? FindProblem() => this switch
    {
        { ApiKey: not null, UserName: not null } =>
            "Elasticsearch:ApiKey and Elasticsearch:UserName are both set; one of them says who asks.",
        { UserName: not null, Password: null } => "Elasticsearch:UserName is set, but Elasticsearch:Password is empty.",
        { UserName: null, Password: not null } => "Elasticsearch:Password is set, but Elasticsearch:UserName is empty.",
        { Fingerprint: not null, IsSecure: false } =>
            "Elasticsearch:Fingerprint is set, but a node in Elasticsearch:Nodes is not reached by https.",
        { Fingerprint: { } print } when !Fingerprints().IsMatch(print) =>
            "Elasticsearch:Fingerprint must be a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.",
        { IndexPrefix: var prefix } when !Prefixes().IsMatch(prefix) =>
            $"Elasticsearch:IndexPrefix is '{prefix}'; it must begin with a small letter, followed by small letters, "
                + "digits and hyphens, 40 at most.",
        _ => null,
    };

    /// <summary>A list in a file, or one value with commas, as an environment variable has it.</summary>
    private static List<string> NodesIn(IConfigurationSection section)
    {
        var listed = section.GetSection("Nodes").Get<string[]>() ?? [];
        return [.. listed.Append(section["Nodes"]).OfType<string>().SelectMany(Split)];
    }

    private static string[] Split(string nodes) =>
        nodes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNode(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 };

    private static string WithoutSecrets(string node) => UserInfo().Replace(node, "//…@");

    [GeneratedRegex("^([0-9a-fA-F]{2}:?){31}[0-9a-fA-F]{2}$")]
    private static partial Regex Fingerprints();

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex Prefixes();

    [GeneratedRegex("//[^/@]*@")]
    private static partial Regex UserInfo();
}
