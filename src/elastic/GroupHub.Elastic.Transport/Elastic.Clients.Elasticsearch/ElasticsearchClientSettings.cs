using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Elastic.Transport;

namespace Elastic.Clients.Elasticsearch;

public interface IElasticsearchClientSettings
{
    internal TransportSettings Values { get; }
}

/// <summary>How to reach a cluster. Each method says one thing and returns the settings, to say the next.</summary>
public class ElasticsearchClientSettings(NodePool nodePool) : IElasticsearchClientSettings
{
    private readonly TransportSettings _values = new() { Pool = nodePool };

    TransportSettings IElasticsearchClientSettings.Values => _values;

    /// <summary>For one attempt at one node.</summary>
    public ElasticsearchClientSettings RequestTimeout(TimeSpan timeout) => Set(() => _values.RequestTimeout = timeout);

    public ElasticsearchClientSettings PingTimeout(TimeSpan timeout) => Set(() => _values.PingTimeout = timeout);

    /// <summary>How long a node is left alone after its first failure; each further one doubles it.</summary>
    public ElasticsearchClientSettings DeadTimeout(TimeSpan timeout) => Set(() => _values.DeadTimeout = timeout);

    public ElasticsearchClientSettings MaxDeadTimeout(TimeSpan timeout) => Set(() => _values.MaxDeadTimeout = timeout);

    public ElasticsearchClientSettings MaximumRetries(int maxRetries) => Set(() => _values.MaxRetries = maxRetries);

    /// <summary>For all attempts together.</summary>
    public ElasticsearchClientSettings MaxRetryTimeout(TimeSpan maxRetryTimeout) =>
        Set(() => _values.MaxRetryTimeout = maxRetryTimeout);

    /// <summary>Connections at the same time, per node.</summary>
    public ElasticsearchClientSettings ConnectionLimit(int connectionLimit) =>
        Set(() => _values.ConnectionLimit = connectionLimit);

    public ElasticsearchClientSettings EnableHttpCompression(bool enabled = true) =>
        Set(() => _values.IsCompressed = enabled);

    public ElasticsearchClientSettings DisablePing(bool disable = true) => Set(() => _values.Pings = !disable);

    public ElasticsearchClientSettings Authentication(AuthorizationHeader header) =>
        Set(() => _values.Authentication = header);

    /// <summary>
    /// SHA-256, as hexadecimal digits, of the server's certificate or of the authority that signed it.
    /// </summary>
    public ElasticsearchClientSettings CertificateFingerprint(string fingerprint) =>
        Set(() => _values.Fingerprint = fingerprint);

    public ElasticsearchClientSettings ServerCertificateValidationCallback(
        Func<object, X509Certificate, X509Chain, SslPolicyErrors, bool> callback) =>
        Set(() => _values.CertificateCheck = callback);

    /// <summary>Keeps what was sent and received in <see cref="ApiCallDetails"/>, to be looked at.</summary>
    public ElasticsearchClientSettings DisableDirectStreaming(bool b = true) => Set(() => _values.KeepsBodies = b);

    /// <summary>Throws a <see cref="TransportException"/> where a call fails.</summary>
    public ElasticsearchClientSettings ThrowExceptions(bool alwaysThrow = true) =>
        Set(() => _values.Throws = alwaysThrow);

    internal ElasticsearchClientSettings Clock(TimeProvider clock) => Set(() => _values.Clock = clock);

    private ElasticsearchClientSettings Set(Action set)
    {
        set();
        return this;
    }
}
