using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// An association's view of the index is an alias with its routing and a filter to its own people of one build: the one
/// place where associations are kept apart, and it is the server that does it. Pointing the alias to another build is
/// how a rebuild takes over, at once and for all hosts. A build in the making has an alias of its own beside it, so
/// that every host sees it and writes there as well.
/// </summary>
internal sealed class AssociationAliases(Cluster cluster, string prefix, TimeProvider time)
{
    private const string BuildTime = "yyyyMMddHHmmss";

    /// <summary>No rebuild takes that long: its host is gone.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(12);

    public string Index { get; } = $"{prefix}-directory-{IndexDefinition.Schema}";

    public string NameOf(Guid association) => $"{Index}-{association:N}";

    public string NewBuild()
    {
        var now = time.GetUtcNow().ToString(BuildTime, CultureInfo.InvariantCulture);
        return $"{now}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
    }

    /// <summary>The build that answers, if there is one, and those in the making.</summary>
    public async Task<AssociationBuilds> FindAsync(Guid association, CancellationToken cancellation)
    {
        var name = NameOf(association);
        var answer = await cluster.AskAsync(HttpMethod.GET, $"/_alias/{name},{name}-next-*", null, cancellation);
        if (!answer.IsSuccess && !answer.IsNotFound) throw cluster.Refused(answer);

        // Where one of the names is unknown the status is 404, and what is known stands beside the error.
        var indexes = cluster.Read(answer, ElasticsearchJson.Default.JsonElement);
        var builds = indexes.TryGetProperty(Index, out var index) && index.TryGetProperty("aliases", out var aliases)
            ? aliases.EnumerateObject().Select(alias => (alias.Name, Build: BuildOf(alias.Value))).ToList()
            : [];
        return new AssociationBuilds(
            builds.Where(alias => alias.Name == name).Select(alias => alias.Build).FirstOrDefault(),
            [.. builds.Where(alias => alias.Name != name).Select(alias => alias.Build)]);
    }

    /// <summary>Lets every host know that a build is being made.</summary>
    public async Task AnnounceAsync(Guid association, string build, CancellationToken cancellation)
    {
        var left = (await FindAsync(association, cancellation)).Making.Where(IsAbandoned);
        var removed = left.Select(old => Remove(NextName(association, old)));
        await ChangeAsync([.. removed, Add(association, NextName(association, build), build)], cancellation);
    }

    /// <summary>From now on this build answers.</summary>
    public async Task PointToAsync(Guid association, string build, CancellationToken cancellation)
    {
        var isAnnounced = (await FindAsync(association, cancellation)).Making.Contains(build);
        if (!isAnnounced)
        {
            throw new DirectoryUnavailableException("The rebuild took so long that it was taken for abandoned.");
        }

        await ChangeAsync(
            [Add(association, NameOf(association), build), Remove(NextName(association, build))], cancellation);
    }

    public Task WithdrawAsync(Guid association, string build, CancellationToken cancellation) =>
        ChangeAsync([Remove(NextName(association, build))], cancellation);

    public string NextName(Guid association, string build) => $"{NameOf(association)}-next-{build}";

    private async Task ChangeAsync(JsonArray actions, CancellationToken cancellation)
    {
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["actions"] = actions }.ToJsonString());
        var answer = await cluster.AskAsync(HttpMethod.POST, "/_aliases", body, cancellation, isPatient: true);
        if (!answer.IsSuccess) throw cluster.Refused(answer);
    }

    private JsonObject Add(Guid association, string alias, string build) => new()
    {
        ["add"] = new JsonObject
        {
            ["index"] = Index,
            ["alias"] = alias,
            ["routing"] = RoutingOf(association),
            ["filter"] = new JsonObject
            {
                ["bool"] = new JsonObject
                {
                    ["filter"] = new JsonArray(Term("association", RoutingOf(association)), Term("build", build)),
                },
            },
        },
    };

    private JsonObject Remove(string alias) =>
        new() { ["remove"] = new JsonObject { ["index"] = Index, ["alias"] = alias } };

    private static JsonObject Term(string field, string value) =>
        new() { ["term"] = new JsonObject { [field] = value } };

    public static string RoutingOf(Guid association) => association.ToString("N");

    private static string BuildOf(JsonElement alias)
    {
        var filters = alias.GetProperty("filter").GetProperty("bool").GetProperty("filter");
        return filters[1].GetProperty("term").GetProperty("build").GetString()!;
    }

    private bool IsAbandoned(string build) =>
        DateTimeOffset.TryParseExact(
            build.Split('-')[0], BuildTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var begun)
        && begun + Abandoned < time.GetUtcNow();
}

/// <param name="Present">The build that answers.</param>
/// <param name="Making">Builds in the making.</param>
internal sealed record AssociationBuilds(string? Present, IReadOnlyList<string> Making)
{
    public IEnumerable<string> All => Present is null ? Making : Making.Prepend(Present);
}
