using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;

namespace GroupHub.Directory.Features;

public sealed record SuggestInDirectory(string Query) : IQuery<IReadOnlyList<string>>;

internal sealed class SuggestInDirectoryHandler(
    IndexReader index, DirectoryViewers viewers, DirectoryWording wording, IAssociationClock clock)
    : IQueryHandler<SuggestInDirectory, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(SuggestInDirectory query, CancellationToken cancellation)
    {
        var (searcher, today) = (await viewers.GetSearcherAsync(cancellation), await clock.GetTodayAsync());
        var suggestion = new DirectorySuggestion(query.Query, searcher, today) { Wording = await wording.GetAsync() };
        return await index.SuggestAsync(viewers.GetAssociation(), suggestion, cancellation);
    }
}
