namespace GroupHub.Directory.Tests.Engine;

/// <summary>
/// The servers that <c>GROUPHUB_TEST_ELASTICSEARCH</c> names, addresses separated by commas: the first and the second.
/// </summary>
internal static class ElasticsearchServers
{
    public static IReadOnlyList<Uri> All { get; } =
    [
        .. (Environment.GetEnvironmentVariable("GROUPHUB_TEST_ELASTICSEARCH") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(address => new Uri(address)),
    ];

    public static Uri Any =>
        All is [var first, ..]
            ? first
            : throw Xunit.Sdk.SkipException.ForSkip("No Elasticsearch server is named by GROUPHUB_TEST_ELASTICSEARCH.");
}
