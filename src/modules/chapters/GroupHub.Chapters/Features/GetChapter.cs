using GroupHub.Chapters.Tree;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

public sealed record GetChapter(Guid Id) : IQuery<ChapterDetails>;

internal sealed class GetChapterHandler(ChapterAccess access, ChapterPages pages) : IQueryHandler<GetChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(GetChapter query, CancellationToken cancellation) =>
        await pages.ShowAsync(await access.OpenAsync(query.Id, cancellation), cancellation);
}
