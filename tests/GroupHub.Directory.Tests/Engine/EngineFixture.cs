using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>An engine with the corpus in one association; tests with people of their own open associations of their own.</summary>
public abstract class EngineFixture : IAsyncLifetime
{
    private static long _now = 1_700_000_000_000_000;

    private readonly Lazy<Task<Guid>> _corpus;

    protected EngineFixture() =>
        _corpus = new Lazy<Task<Guid>>(async () => (await AssociationOf([.. Corpus.People])).Id);

    internal abstract IDirectoryEngine Engine { get; }

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public abstract ValueTask DisposeAsync();

    /// <summary>For tests that try many samples: without a server the test is skipped, not each sample.</summary>
    internal void RequireServer() => _ = Engine;

    /// <summary>How many of so many samples are tried in one run; where asking costs a hundred times as much, fewer.</summary>
    internal virtual int Samples(int many) => many;

    /// <summary>Indexed when the first test wants it.</summary>
    internal Task<Guid> CorpusId() => _corpus.Value;

    internal async ValueTask<DirectoryHits> InCorpus(DirectorySearch search) =>
        await Engine.SearchAsync(await CorpusId(), search);

    internal async ValueTask<IReadOnlyList<string>> SuggestInCorpus(string text, Audience audience) =>
        await Engine.SuggestAsync(await CorpusId(), new DirectorySuggestion(text, A.OneOf(audience), Corpus.Today));

    internal async Task<EngineAssociation> AssociationOf(params DirectoryEntry[] people)
    {
        var association = new EngineAssociation(Engine, Guid.NewGuid());
        await FillAsync(association.Id, people);
        return association;
    }

    /// <summary>A clock that shows every moment once.</summary>
    internal static long Now() => Interlocked.Increment(ref _now);

    private async Task FillAsync(Guid association, IReadOnlyCollection<DirectoryEntry> people)
    {
        await using var rebuild = await Engine.BeginRebuildAsync(association);
        foreach (var batch in people.Chunk(500)) await rebuild.AddAsync(batch, Now());
        await rebuild.CompleteAsync();
    }
}

internal sealed record EngineAssociation(IDirectoryEngine Engine, Guid Id)
{
    public async Task<DirectoryHits> Search(string text, Audience audience = Audience.Members) =>
        await Engine.SearchAsync(Id, A.Search(text, audience));

    public async Task<DirectoryHits> Search(string text, Searcher searcher) =>
        await Engine.SearchAsync(Id, A.Search(text) with { Searcher = searcher });

    public Task<IReadOnlyList<string>> Suggest(string text, Audience audience = Audience.Members) => Suggest(text, A.OneOf(audience));

    public async Task<IReadOnlyList<string>> Suggest(string text, Searcher searcher) =>
        await Engine.SuggestAsync(Id, new DirectorySuggestion(text, searcher, Corpus.Today));

    public Task Index(params DirectoryEntry[] people) =>
        Engine.UpdateAsync(Id, new IndexUpdate(people, [], EngineFixture.Now()));

    public Task Delete(params DirectoryEntry[] people) =>
        Engine.UpdateAsync(Id, new IndexUpdate([], [.. people.Select(person => person.MemberId)], EngineFixture.Now()));
}
