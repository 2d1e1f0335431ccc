using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Elastic.Transport;

/// <summary>Sends one request to one node.</summary>
internal sealed class NodeConnections : IDisposable
{
    private static readonly TimeSpan ConnectionsLive = TimeSpan.FromMinutes(5);

    private readonly TransportSettings _settings;
    private readonly HttpMessageInvoker _http;
    private readonly AuthenticationHeaderValue? _authentication;

    public NodeConnections(TransportSettings settings)
    {
        _settings = settings;
        _http = new HttpMessageInvoker(CreateHandler(settings));
        if (settings.Authentication?.TryGetAuthorizationParameters(out var value) == true)
        {
            _authentication = new AuthenticationHeaderValue(settings.Authentication.AuthScheme, value);
        }
    }

    public async Task<HttpResponseMessage> SendAsync(
        Node node, EndpointPath path, PostData? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(new(path.Method.ToString()), AddressOf(node, path));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Authorization = _authentication;
        if (body is not null) request.Content = new Content(body, _settings.IsCompressed);
        return await _http.SendAsync(request, cancellation);
    }

    public void Dispose() => _http.Dispose();

    public static Uri AddressOf(Node node, EndpointPath path) => new(node.Uri, path.PathAndQuery.TrimStart('/'));

    private static SocketsHttpHandler CreateHandler(TransportSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            MaxConnectionsPerServer = settings.ConnectionLimit,
            // A name may come to mean another address.
            PooledConnectionLifetime = ConnectionsLive,
            AutomaticDecompression = settings.IsCompressed ? DecompressionMethods.GZip : DecompressionMethods.None,
        };
        if (settings.CertificateCheck is { } callback)
        {
            handler.SslOptions.RemoteCertificateValidationCallback =
                (sender, certificate, chain, errors) => callback(sender, certificate!, chain!, errors);
        }
        else if (settings.Fingerprint is { } fingerprint)
        {
            var check = new CertificateCheck(fingerprint);
            handler.SslOptions.RemoteCertificateValidationCallback =
                (_, certificate, chain, errors) => check.Accepts(certificate, chain, errors);
        }

        return handler;
    }

    private sealed class Content : HttpContent
    {
        private readonly PostData _body;
        private readonly bool _isCompressed;

        public Content(PostData body, bool isCompressed)
        {
            (_body, _isCompressed) = (body, isCompressed);
            Headers.ContentType = new MediaTypeHeaderValue(body.ContentType);
            if (isCompressed) Headers.ContentEncoding.Add("gzip");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, default);

        protected override async Task SerializeToStreamAsync(
            Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            if (!_isCompressed)
            {
                await _body.WriteAsync(stream, cancellationToken);
                return;
            }

            await using var compressed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
            await _body.WriteAsync(compressed, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _body.Length ?? 0;
            return !_isCompressed && _body.Length is not null;
        }
    }
}
