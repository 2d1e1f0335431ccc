using Elastic.Transport;

namespace Elastic.Clients.Elasticsearch;

/// <summary>One for the whole program: it holds the connections.</summary>
public class ElasticsearchClient(IElasticsearchClientSettings elasticsearchClientSettings)
{
    public IElasticsearchClientSettings ElasticsearchClientSettings { get; } = elasticsearchClientSettings;

    public ITransport Transport { get; } = new PooledTransport(elasticsearchClientSettings.Values);
}
