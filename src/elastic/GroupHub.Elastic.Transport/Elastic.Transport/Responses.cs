namespace Elastic.Transport;

/// <summary>
/// What came back, and how the call went: a failed call is told in <see cref="ApiCallDetails"/>, not thrown.
/// </summary>
public abstract class TransportResponse
{
    public ApiCallDetails ApiCallDetails { get; internal set; } = new();

    /// <summary>Whether the answer lives on after the call, to be read by the caller.</summary>
    internal virtual bool OwnsAnswer => false;

    internal abstract Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellation);
}

public abstract class TransportResponse<T> : TransportResponse
{
    public T Body { get; protected internal set; } = default!;
}

public sealed class BytesResponse : TransportResponse<byte[]>
{
    public BytesResponse() => Body = [];

    internal override async Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        Body = await answer.Content.ReadAsByteArrayAsync(cancellation);
}

public sealed class StringResponse : TransportResponse<string>
{
    public StringResponse() => Body = "";

    internal override async Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        Body = await answer.Content.ReadAsStringAsync(cancellation);
}

/// <summary>The body as it arrives; to be disposed by who reads it.</summary>
public sealed class StreamResponse : TransportResponse<Stream>, IDisposable
{
    private HttpResponseMessage? _answer;

    public StreamResponse() => Body = Stream.Null;

    internal override bool OwnsAnswer => true;

    public void Dispose()
    {
        Body.Dispose();
        _answer?.Dispose();
    }

    internal override async Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        _answer = answer;
        Body = await answer.Content.ReadAsStreamAsync(cancellation);
    }
}

/// <summary>For who only wants to know whether it worked.</summary>
public sealed class VoidResponse : TransportResponse
{
    internal override Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        answer.Content.CopyToAsync(Stream.Null, cancellation);
}
