using GroupHub.Chapters.Belonging;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <param name="MemberId">Who.</param>
/// <param name="AffiliationId">Which of their affiliations.</param>
/// <param name="LastDay">On which they belong there for the last time; none takes back such a day.</param>
public sealed record LeaveChapter(Guid MemberId, Guid AffiliationId, DateOnly? LastDay) : ICommand<MemberChapters>;

internal sealed class LeaveChapterHandler(
    MemberAccess access, MemberMoves moves, MemberPages pages) : ICommandHandler<LeaveChapter, MemberChapters>
{
    public async Task<MemberChapters> Handle(LeaveChapter command, CancellationToken cancellation)
    {
        var person = await access.OpenToMoveAsync(command.MemberId, command.AffiliationId, cancellation);
        await moves.LeaveAsync(person, command.AffiliationId, command.LastDay, cancellation);
        return await pages.ShowAsync(person, cancellation);
    }
}
