using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>Takes a closing back; members who were to move on stay, as far as that can still be undone.</summary>
public sealed record ReopenChapter(Guid Id) : ICommand<ChapterDetails>;

internal sealed class ReopenChapterHandler(
    IRepository<Chapter, Guid> chapters,
    ChapterAccess access,
    ChapterClosing closing,
    ChapterPages pages) : ICommandHandler<ReopenChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(ReopenChapter command, CancellationToken cancellation)
    {
        var chapter = await access.OpenToMoveOrCloseAsync(command.Id, cancellation);

        await closing.ReopenAsync(chapter, cancellation);
        await chapters.UpdateAsync(chapter, autoSave: true, cancellation);
        return await pages.ShowAsync(chapter, cancellation);
    }
}
