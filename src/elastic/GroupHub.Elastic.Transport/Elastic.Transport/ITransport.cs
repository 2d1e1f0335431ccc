namespace Elastic.Transport;

/// <summary>
/// Sends requests to the nodes of a pool. Called by <see cref="TransportExtensions"/>, whose shape is the official one.
/// </summary>
public interface ITransport
{
    Task<TResponse> RequestAsync<TResponse>(
        in EndpointPath path, PostData? postData, IRequestConfiguration? localConfiguration,
        CancellationToken cancellationToken)
        where TResponse : TransportResponse, new();
}

public static class TransportExtensions
{
    public static Task<TResponse> RequestAsync<TResponse>(
        this ITransport transport, HttpMethod method, string path, CancellationToken cancellationToken = default)
        where TResponse : TransportResponse, new() =>
        transport.RequestAsync<TResponse>(new EndpointPath(method, path), null, null, cancellationToken);

    public static Task<TResponse> RequestAsync<TResponse>(
        this ITransport transport, HttpMethod method, string path, PostData? postData,
        CancellationToken cancellationToken = default)
        where TResponse : TransportResponse, new() =>
        transport.RequestAsync<TResponse>(new EndpointPath(method, path), postData, null, cancellationToken);

    public static Task<TResponse> RequestAsync<TResponse>(
        this ITransport transport,
        HttpMethod method,
        string path,
        PostData? postData,
        IRequestConfiguration localConfiguration,
        CancellationToken cancellationToken = default)
        where TResponse : TransportResponse, new() =>
        transport.RequestAsync<TResponse>(
            new EndpointPath(method, path), postData, localConfiguration, cancellationToken);
}
