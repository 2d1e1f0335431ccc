using GroupHub.Directory.Engine.Elasticsearch;
using Microsoft.Extensions.Configuration;

namespace GroupHub.Directory;

/// <summary>For the host, before it starts.</summary>
public static class DirectoryConfiguration
{
    /// <summary>What a person must put right first, in a line; null where nothing is wrong.</summary>
    public static string? FindProblem(IConfiguration configuration) => ElasticsearchOptions.FindProblem(configuration);
}
