using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;

namespace GroupHub.Directory.Features;

public sealed record SuggestInDirectory(string Query) : IQuery<IReadOnlyList<string>>;

internal sealed class SuggestInDirectoryHandler(IndexReader index, DirectoryViewers viewers, IAssociationClock clock)
    : IQueryHandler<SuggestInDirectory, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(SuggestInDirectory query, CancellationToken cancellation) =>
        await index.SuggestAsync(
            viewers.GetAssociation(),
            new DirectorySuggestion(query.Query, await viewers.GetAudienceAsync(), await clock.GetTodayAsync()),
            cancellation);
}
