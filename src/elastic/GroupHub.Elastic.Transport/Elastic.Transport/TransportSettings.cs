using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Elastic.Transport;

internal sealed class TransportSettings
{
    private TimeSpan? _maxRetryTimeout;

    public required NodePool Pool { get; init; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromMinutes(1);

    public TimeSpan PingTimeout { get; set; } = TimeSpan.FromSeconds(2);

    public TimeSpan DeadTimeout { get; set; } = TimeSpan.FromMinutes(1);

    public TimeSpan MaxDeadTimeout { get; set; } = TimeSpan.FromMinutes(30);

    public TimeSpan MaxRetryTimeout
    {
        get => _maxRetryTimeout ?? RequestTimeout;
        set => _maxRetryTimeout = value;
    }

    public int? MaxRetries { get; set; }

    public int ConnectionLimit { get; set; } = 80;

    public bool IsCompressed { get; set; }

    public bool Pings { get; set; } = true;

    public bool KeepsBodies { get; set; }

    public bool Throws { get; set; }

    public AuthorizationHeader? Authentication { get; set; }

    public string? Fingerprint { get; set; }

    public Func<object, X509Certificate, X509Chain, SslPolicyErrors, bool>? CertificateCheck { get; set; }
}
