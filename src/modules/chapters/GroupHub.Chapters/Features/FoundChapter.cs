using FluentValidation;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>Sending it again with the same request id changes nothing.</summary>
public sealed record FoundChapter : NewChapter, ICommand<ChapterDetails>
{
    public Guid RequestId { get; init; }
}

internal sealed class FoundChapterValidator : ChapterFieldsValidator<FoundChapter>
{
    public FoundChapterValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class FoundChapterHandler(
    IRepository<Chapter, Guid> chapters, ChapterAccess access, ChapterBook book, ChapterPages pages)
    : ICommandHandler<FoundChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(FoundChapter command, CancellationToken cancellation)
    {
        await access.OpenParentAsync(command.ParentId, cancellation);
        var chapter = await chapters.FirstOrDefaultAsync(known => known.RequestId == command.RequestId, cancellation)
            ?? await book.FoundAsync(command.RequestId, command, cancellation);
        return await pages.ShowAsync(chapter, cancellation);
    }
}
