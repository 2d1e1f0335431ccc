using System.Collections.Concurrent;
using Elastic.Transport;
using GroupHub.Directory.Engine.Text;
using Microsoft.Extensions.Logging;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>The engine for many hosts: all associations in one index of an Elasticsearch cluster.</summary>
internal sealed class ElasticsearchDirectoryEngine : IDirectoryEngine, IDisposable
{
    private readonly ConcurrentDictionary<Guid, bool> _rebuilding = new();
    private readonly Cluster _cluster;
    private readonly AssociationAliases _aliases;
    private readonly SharedIndex _index;
    private readonly BulkWriter _bulk;
    private readonly EntryWriter _writer;
    private readonly Freshness _freshness;
    private readonly SearchClient _client;

    public ElasticsearchDirectoryEngine(ITransport transport, string prefix, TimeProvider time, ILogger logger)
    {
        _cluster = new Cluster(transport, new CircuitBreaker(time), logger);
        _aliases = new AssociationAliases(_cluster, prefix, time);
        _index = new SharedIndex(_cluster, _aliases.Index);
        _bulk = new BulkWriter(_cluster, time, logger);
        _writer = new EntryWriter(_cluster, _aliases, _bulk);
        _freshness = new Freshness(_cluster, _aliases.Index);
        _client = new SearchClient(_cluster, _aliases, _freshness);
    }

    /// <summary>From which hit on pages are walked to; less for tests.</summary>
    public int FarthestHit
    {
        init => _client = new SearchClient(_cluster, _aliases, _freshness) { Farthest = value };
    }

    public async Task<IReadOnlySet<Guid>> UpdateAsync(
        Guid associationId, IndexUpdate update, CancellationToken cancellation = default)
    {
        var builds = await _aliases.FindAsync(associationId, cancellation);
        var targets = builds.Making.Select(build => (_aliases.NextName(associationId, build), build)).ToList();
        if (builds.Present is { } present) targets.Add((_aliases.NameOf(associationId), present));
        if (targets.Count == 0) throw new DirectoryNotReadyException();

        var early = await _writer.WriteAsync(associationId, update, targets, cancellation);
        _freshness.NoteWrite(associationId);
        return early;
    }

    public async ValueTask<DirectoryHits> SearchAsync(
        Guid associationId, DirectorySearch search, CancellationToken cancellation = default)
    {
        var typed = TypedText.Read(search.Text, search.Wording);
        var (answer, words) = await new Inquiry(_client, associationId, BodyOf(search, typed)).AskAsync(cancellation);
        var reader = new HitReader(_cluster, associationId, search.Audience);
        var explanation = new Explanation(words);
        return new DirectoryHits
        {
            TotalCount = answer.Hits.Total?.Value ?? 0,
            Hits = [.. answer.Hits.Hits.Select(hit => reader.Read(hit, explanation))],
            Facets = [.. FacetNames.All.Select(facet => FacetOf(answer, facet, search.Selected(facet)))],
            UnderstoodAs = answer.Aggregations?.Best?.Hits.Hits is [var best, ..]
                ? explanation.UnderstoodAs(reader.ListingOf(best), typed)
                : null,
        };
    }

    public async ValueTask<DirectoryMatches> MatchAsync(
        Guid associationId, DirectorySearch search, CancellationToken cancellation = default)
    {
        var typed = TypedText.Read(search.Text, search.Wording);
        var body = BodyOf(search, typed) with { Facets = [], ShowsPeople = false };
        var (answer, _) = await new Inquiry(_client, associationId, body).AskAsync(cancellation);
        var reader = new HitReader(_cluster, associationId, search.Audience);
        return new DirectoryMatches(answer.Hits.Total?.Value ?? 0, [.. answer.Hits.Hits.Select(reader.MemberOf)]);
    }

    public async ValueTask<IReadOnlyList<string>> SuggestAsync(
        Guid associationId, DirectorySuggestion suggestion, CancellationToken cancellation = default)
    {
        var typed = TypedText.Read(suggestion.Text, suggestion.Wording);
        if (typed.Words.Count == 0) return [];

        var search = new DirectorySearch
        {
            Searcher = suggestion.Searcher,
            Today = suggestion.Today,
            Take = Completions.PeopleLookedAt,
        };
        var body = BodyOf(search, typed) with { Facets = FacetNames.All.Where(facet => facet.IsSearched()) };
        var (answer, words) = await new Inquiry(_client, associationId, body).AskAsync(cancellation);
        var reader = new HitReader(_cluster, associationId, suggestion.Searcher.Audience);
        var facets = body.Facets.Select(facet => FacetOf(answer, facet, []));
        return Completions.From(words, [.. answer.Hits.Hits.Select(reader.ListingOf)], facets, suggestion.Take);
    }

    public async ValueTask<DirectoryState> GetStateAsync(
        Guid associationId, CancellationToken cancellation = default) =>
        (await _aliases.FindAsync(associationId, cancellation)).Present is null
            ? DirectoryState.Missing
            : DirectoryState.Ready;

    public async Task<IIndexRebuild> BeginRebuildAsync(Guid associationId, CancellationToken cancellation = default)
    {
        if (!_rebuilding.TryAdd(associationId, true))
        {
            throw new InvalidOperationException("The directory is being rebuilt already.");
        }

        try
        {
            await _index.EnsureAsync(cancellation);
            var build = _aliases.NewBuild();
            await _aliases.AnnounceAsync(associationId, build, cancellation);
            return new ElasticsearchRebuild(
                associationId, build, _writer, _aliases, () => _rebuilding.TryRemove(associationId, out _));
        }
        catch
        {
            _rebuilding.TryRemove(associationId, out _);
            throw;
        }
    }

    public async ValueTask<string?> FindFaultAsync(CancellationToken cancellation = default)
    {
        if (_cluster.Fault is { } known) return known;
        try
        {
            // Of the index and not of the cluster, for which a key may have no right. It need not be there.
            await _cluster.AskAsync(HttpMethod.HEAD, $"/{_aliases.Index}", null, cancellation);
            return null;
        }
        catch (DirectoryUnavailableException unavailable)
        {
            return unavailable.Message;
        }
    }

    /// <summary>The search as it is sent, for who wants to compare.</summary>
    public (string Path, ReadOnlyMemory<byte> Body) Describe(Guid associationId, DirectorySearch search) =>
        (_client.PathOf(associationId), BodyOf(search, TypedText.Read(search.Text, search.Wording)).ToJson());

    public void Dispose() => _bulk.Dispose();

    private static SearchBody BodyOf(DirectorySearch search, TypedText typed) =>
        new(search, [.. typed.Words.Select(word => new ReadWord(word, Reading.AsTyped))]);

    private static Facet FacetOf(SearchAnswer answer, FacetName facet, IReadOnlyList<string> chosen) =>
        FacetReader.Read(facet, answer.Aggregations?.Of(facet), chosen);
}
