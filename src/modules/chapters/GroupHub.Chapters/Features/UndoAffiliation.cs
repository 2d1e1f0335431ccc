using GroupHub.Chapters.Belonging;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

public sealed record UndoAffiliation(Guid MemberId, Guid AffiliationId) : ICommand<MemberChapters>;

internal sealed class UndoAffiliationHandler(MemberAccess access, MemberMoves moves, MemberPages pages)
    : ICommandHandler<UndoAffiliation, MemberChapters>
{
    public async Task<MemberChapters> Handle(UndoAffiliation command, CancellationToken cancellation)
    {
        var person = await access.OpenToMoveAsync(command.MemberId, command.AffiliationId, cancellation);
        await moves.UndoAsync(person, command.AffiliationId, cancellation);
        return await pages.ShowAsync(person, cancellation);
    }
}
