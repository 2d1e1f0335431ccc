using FluentValidation;
using GroupHub.Chapters.Belonging;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <summary>Lets somebody belong to a further chapter or committee, besides their primary one.</summary>
public sealed record JoinChapter : ICommand<MemberChapters>
{
    public Guid MemberId { get; init; }
    public Guid ChapterId { get; init; }
    public DateOnly From { get; init; }
}

internal sealed class JoinChapterValidator : AbstractValidator<JoinChapter>
{
    public JoinChapterValidator() => RuleFor(c => c.From).NotEmpty();
}

internal sealed class JoinChapterHandler(
    MemberAccess access, MemberMoves moves, MemberPages pages) : ICommandHandler<JoinChapter, MemberChapters>
{
    public async Task<MemberChapters> Handle(JoinChapter command, CancellationToken cancellation)
    {
        var person = await access.OpenToMoveAsync(command.MemberId, cancellation);
        await access.RequireMayFillAsync(command.ChapterId, cancellation);
        await moves.JoinAsync(person, command.ChapterId, command.From, cancellation);
        return await pages.ShowAsync(person, cancellation);
    }
}
