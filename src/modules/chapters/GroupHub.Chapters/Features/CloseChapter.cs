using FluentValidation;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

public sealed record CloseChapter : ICommand<ChapterDetails>
{
    public Guid Id { get; init; }

    /// <summary>The last day on which it is there.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>Where its members go; needed as soon as it has any (R33).</summary>
    public Guid? SuccessorId { get; init; }
}

internal sealed class CloseChapterValidator : AbstractValidator<CloseChapter>
{
    public CloseChapterValidator() => RuleFor(c => c.LastDay).NotEmpty();
}

internal sealed class CloseChapterHandler(
    IRepository<Chapter, Guid> chapters,
    ChapterAccess access,
    ChapterClosing closing,
    ChapterPages pages) : ICommandHandler<CloseChapter, ChapterDetails>
{
    public async Task<ChapterDetails> Handle(CloseChapter command, CancellationToken cancellation)
    {
        var chapter = await access.OpenToMoveOrCloseAsync(command.Id, cancellation);
        if (command.SuccessorId is { } successor)
            await access.OpenForAsync(ChaptersPermissions.Manage, successor, cancellation);

        await closing.CloseAsync(chapter, command.LastDay, command.SuccessorId, cancellation);
        await chapters.UpdateAsync(chapter, autoSave: true, cancellation);
        return await pages.ShowAsync(chapter, cancellation);
    }
}
