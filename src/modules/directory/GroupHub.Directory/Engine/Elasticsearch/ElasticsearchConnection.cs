using Elastic.Clients.Elasticsearch;
using Elastic.Transport;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>The client as the configuration wants it.</summary>
internal static class ElasticsearchConnection
{
    public static ITransport Open(ElasticsearchOptions options)
    {
        NodePool pool = options.Nodes is [var single] ? new SingleNodePool(single) : new StaticNodePool(options.Nodes);
        var settings = new ElasticsearchClientSettings(pool)
            .RequestTimeout(options.Patience)
            .MaxRetryTimeout(2 * options.Patience)
            .DeadTimeout(TimeSpan.FromSeconds(5))
            .MaxDeadTimeout(TimeSpan.FromMinutes(1));
        if (options.ApiKey is { } key) settings = settings.Authentication(new ApiKey(key));
        if (options.UserName is { } user)
        {
            settings = settings.Authentication(new BasicAuthentication(user, options.Password!));
        }

        if (options.Fingerprint is { } fingerprint) settings = settings.CertificateFingerprint(fingerprint);
        return new ElasticsearchClient(settings).Transport;
    }
}
