using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>An engine with the corpus in one association; tests with people of their own open associations of their own.</summary>
public abstract class EngineFixture : IAsyncLifetime
{
    private readonly Guid _corpus = Guid.NewGuid();

    internal abstract IDirectoryEngine Engine { get; }

    public async ValueTask InitializeAsync() => await FillAsync(_corpus, Corpus.People);

    public abstract ValueTask DisposeAsync();

    internal ValueTask<DirectoryHits> InCorpus(DirectorySearch search) => Engine.SearchAsync(_corpus, search);

    internal ValueTask<IReadOnlyList<string>> SuggestInCorpus(string text, Audience audience) =>
        Engine.SuggestAsync(_corpus, new DirectorySuggestion(text, audience, Corpus.Today));

    internal async Task<EngineAssociation> AssociationOf(params DirectoryEntry[] people)
    {
        var association = new EngineAssociation(Engine, Guid.NewGuid());
        await FillAsync(association.Id, people);
        return association;
    }

    private async Task FillAsync(Guid association, IReadOnlyCollection<DirectoryEntry> people)
    {
        await using var rebuild = await Engine.BeginRebuildAsync(association);
        foreach (var batch in people.Chunk(500)) await rebuild.AddAsync(batch);
        await rebuild.CompleteAsync();
    }
}

internal sealed record EngineAssociation(IDirectoryEngine Engine, Guid Id)
{
    public async Task<DirectoryHits> Search(string text, Audience audience = Audience.Members) =>
        await Engine.SearchAsync(Id, A.Search(text, audience));

    public async Task<IReadOnlyList<string>> Suggest(string text, Audience audience = Audience.Members) =>
        await Engine.SuggestAsync(Id, new DirectorySuggestion(text, audience, Corpus.Today));

    public Task Index(params DirectoryEntry[] people) => Engine.IndexAsync(Id, people);

    public Task Delete(params DirectoryEntry[] people) => Engine.DeleteAsync(Id, [.. people.Select(person => person.MemberId)]);
}
