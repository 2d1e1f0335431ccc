using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Users;

namespace GroupHub.Chapters.Features;

public sealed record GetChapter(Guid Id) : IQuery<ChapterDetails>;

internal sealed class GetChapterHandler(
    ChapterAccess access,
    ChapterPages pages,
    IMemberDirectory people,
    ICurrentUser user) : IQueryHandler<GetChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(GetChapter query, CancellationToken cancellation)
    {
        var chapter = await access.OpenAsync(query.Id, cancellation);
        var page = await pages.ShowAsync(chapter, cancellation);
        if (!page.MayManage) return page;

        var changeOf = await people.ReadLastChangesAsync([chapter], user.Id, cancellation);
        return page with { LastChange = changeOf(chapter) };
    }
}
