using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <param name="Id">Which.</param>
/// <param name="ParentId">Below which it stands from now on, with all that stands below it; at the top where
/// absent.</param>
public sealed record MoveChapter(Guid Id, Guid? ParentId) : ICommand<ChapterDetails>;

internal sealed class MoveChapterHandler(
    IRepository<Chapter, Guid> chapters, ChapterAccess access, ChapterBook book, ChapterPages pages)
    : ICommandHandler<MoveChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(MoveChapter command, CancellationToken cancellation)
    {
        var chapter = await access.OpenToMoveOrCloseAsync(command.Id, cancellation);
        var parent = await access.OpenParentAsync(command.ParentId, cancellation);

        chapter.MoveBelow(parent, await book.ListBelowAsync(chapter, cancellation));
        await book.RequireOneOfItsKindAsync(chapter, cancellation);
        await chapters.UpdateAsync(chapter, autoSave: true, cancellation);
        return await pages.ShowAsync(chapter, cancellation);
    }
}
