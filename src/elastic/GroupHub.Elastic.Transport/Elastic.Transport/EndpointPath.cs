namespace Elastic.Transport;

public enum HttpMethod
{
    GET,
    POST,
    PUT,
    DELETE,
    HEAD,
}

/// <param name="Method">The verb.</param>
/// <param name="PathAndQuery">Relative to the node's address.</param>
public readonly record struct EndpointPath(HttpMethod Method, string PathAndQuery)
{
    private static readonly string[] OnlyReading = ["_search", "_msearch", "_count", "_mget", "_analyze", "_refresh"];

    /// <summary>Whether sending it twice does no more than sending it once, whatever became of the first.</summary>
    internal bool IsRepeatable => Method != HttpMethod.POST || OnlyReading.Contains(LastSegment);

    private string LastSegment => PathAndQuery.Split('?', 2)[0].Split('/')[^1];
}
