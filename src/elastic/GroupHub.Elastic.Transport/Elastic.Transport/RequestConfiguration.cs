using System.Collections;

namespace Elastic.Transport;

/// <summary>What differs from the client's settings for one request.</summary>
public interface IRequestConfiguration
{
    TimeSpan? RequestTimeout { get; }

    int? MaxRetries { get; }

    /// <summary>Headers of the response to keep for <see cref="ApiCallDetails.TryGetHeader"/>.</summary>
    HeadersList? ResponseHeadersToParse { get; }
}

public record RequestConfiguration : IRequestConfiguration
{
    public TimeSpan? RequestTimeout { get; init; }

    public int? MaxRetries { get; init; }

    public HeadersList? ResponseHeadersToParse { get; init; }
}

/// <summary>Names of headers.</summary>
public readonly struct HeadersList(IEnumerable<string> headers) : IEnumerable<string>
{
    private readonly string[] _headers = [.. headers];

    public HeadersList(string header) : this([header]) { }

    public int Count => _headers.Length;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_headers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
