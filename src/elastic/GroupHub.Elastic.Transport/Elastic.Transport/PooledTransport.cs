namespace Elastic.Transport;

/// <summary>
/// Asks the nodes of a pool one after the other until one gives an answer that counts. A node that fails is left alone
/// for a while. A request that may have had its effect is not sent again, unless that would make no difference.
/// </summary>
internal sealed class PooledTransport(TransportSettings settings) : ITransport, IDisposable
{
    private static readonly EndpointPath SignOfLife = new(HttpMethod.HEAD, "/");

    private readonly NodeConnections _connections = new(settings);

    public Task<TResponse> RequestAsync<TResponse>(
        in EndpointPath path, PostData? postData, IRequestConfiguration? localConfiguration,
        CancellationToken cancellationToken)
        where TResponse : TransportResponse, new() =>
        AskAsync<TResponse>(new Request(path, postData, localConfiguration), cancellationToken);

    public void Dispose() => _connections.Dispose();

    private async Task<TResponse> AskAsync<TResponse>(Request request, CancellationToken cancellation)
        where TResponse : TransportResponse, new()
    {
        var started = settings.Clock.GetTimestamp();
        var retries = request.Configuration?.MaxRetries ?? settings.MaxRetries ?? settings.Pool.MaxRetries;
        while (true)
        {
            var attempt = await TryAsync<TResponse>(request, cancellation);
            var isOver = retries-- <= 0 || settings.Clock.GetElapsedTime(started) >= settings.MaxRetryTimeout;
            if (isOver || !attempt.MayBeRepeated) return Finish(attempt.Response);
        }
    }

    private async Task<Attempt<TResponse>> TryAsync<TResponse>(Request request, CancellationToken cancellation)
        where TResponse : TransportResponse, new()
    {
        var now = settings.Clock.GetUtcNow();
        var node = settings.Pool.Next(now);
        var attempt = settings.Pings && settings.Pool.SupportsPinging && !node.IsAlive
            ? await PingAsync<TResponse>(node, request, cancellation)
            : null;
        attempt ??= await AskAsync<TResponse>(node, request, settings.RequestTimeout, cancellation);
        if (attempt.IsNodeFault) node.MarkDead(now, settings.DeadTimeout, settings.MaxDeadTimeout);
        else node.MarkAlive();
        return attempt;
    }

    /// <summary>Null when the node is back; otherwise why not, in place of the answer that was asked for.</summary>
    private async Task<Attempt<TResponse>?> PingAsync<TResponse>(
        Node node, Request request, CancellationToken cancellation)
        where TResponse : TransportResponse, new()
    {
        var ping = new Request(SignOfLife, null, null);
        var answer =
            (await AskAsync<VoidResponse>(node, ping, settings.PingTimeout, cancellation)).Response.ApiCallDetails;
        if (answer.HttpStatusCode is not (null or 502 or 503 or 504)) return null;

        var details = DetailsOf(node, request);
        (details.HttpStatusCode, details.OriginalException) = (answer.HttpStatusCode, answer.OriginalException);
        return new Attempt<TResponse>(new TResponse { ApiCallDetails = details }, MayBeRepeated: true);
    }

    private async Task<Attempt<TResponse>> AskAsync<TResponse>(
        Node node, Request request, TimeSpan timeout, CancellationToken cancellation)
        where TResponse : TransportResponse, new()
    {
        var response = new TResponse { ApiCallDetails = DetailsOf(node, request) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(request.Configuration?.RequestTimeout ?? timeout);
        try
        {
            await AskAsync(node, request, response, limit.Token);
            return new(
                response, response.ApiCallDetails.HttpStatusCode is 502 or 503 or 504 && request.Path.IsRepeatable);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            // Not an error of the program: the caller decides what an absent answer means.
            response.ApiCallDetails.OriginalException =
                failure is OperationCanceledException
                    ? new TimeoutException("The node did not answer in time.", failure)
                    : failure;
            return new(response, request.Path.IsRepeatable || WasNeverSent(failure));
        }
    }

    private async Task AskAsync<TResponse>(
        Node node, Request request, TResponse response, CancellationToken cancellation)
        where TResponse : TransportResponse
    {
        var answer = await _connections.SendAsync(node, request.Path, request.Body, cancellation);
        try
        {
            var details = response.ApiCallDetails;
            details.HttpStatusCode = (int)answer.StatusCode;
            details.KeepHeaders(answer, request.Configuration?.ResponseHeadersToParse);
            await response.ReadAsync(answer, cancellation);
            if (settings.KeepsBodies) await details.KeepBodiesAsync(request.Body, response, cancellation);
        }
        catch
        {
            answer.Dispose();
            throw;
        }

        if (!response.OwnsAnswer) answer.Dispose();
    }

    private static bool WasNeverSent(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError:
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError,
    };

    private static ApiCallDetails DetailsOf(Node node, Request request) =>
        new() { HttpMethod = request.Path.Method, Uri = NodeConnections.AddressOf(node, request.Path) };

    private TResponse Finish<TResponse>(TResponse response) where TResponse : TransportResponse
    {
        var details = response.ApiCallDetails;
        if (!settings.Throws || (details.HasSuccessfulStatusCode && details.OriginalException is null)) return response;
        throw new TransportException(details.ToString(), details.OriginalException, details);
    }

    private readonly record struct Request(EndpointPath Path, PostData? Body, IRequestConfiguration? Configuration);

    private sealed record Attempt<TResponse>(TResponse Response, bool MayBeRepeated) where TResponse : TransportResponse
    {
        public bool IsNodeFault =>
            Response.ApiCallDetails is { OriginalException: not null } or { HttpStatusCode: 502 or 503 or 504 };
    }
}
