using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

public sealed record ReviseChapter : ChapterFields, ICommand<ChapterDetails>
{
    public Guid Id { get; init; }
    public string ConcurrencyStamp { get; init; } = "";
}

internal sealed class ReviseChapterValidator : ChapterFieldsValidator<ReviseChapter>;

internal sealed class ReviseChapterHandler(
    IRepository<Chapter, Guid> chapters, ChapterAccess access, ChapterBook book, ChapterPages pages)
    : ICommandHandler<ReviseChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(ReviseChapter command, CancellationToken cancellation)
    {
        var chapter = await access.OpenForAsync(ChaptersPermissions.Manage, command.Id, cancellation);

        chapter.Describe(command);
        await book.RequireOneOfItsKindAsync(chapter, cancellation);
        if (command.ConcurrencyStamp.Length > 0) chapter.ConcurrencyStamp = command.ConcurrencyStamp;
        await chapters.UpdateAsync(chapter, autoSave: true, cancellation);
        return await pages.ShowAsync(chapter, cancellation);
    }
}
