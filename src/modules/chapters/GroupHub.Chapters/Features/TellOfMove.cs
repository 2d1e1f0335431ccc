using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Features;

/// <summary>
/// Writes to a member where they are to belong, as it holds now, and that what they were told before does not (R33).
/// </summary>
internal sealed record TellOfMove(Guid MemberId) : ICommand;

internal sealed class TellOfMoveHandler(
    IRepository<Affiliate, Guid> affiliates, MoveLetters letters, IClock clock) : CommandHandler<TellOfMove>
{
    public override async Task Handle(TellOfMove command, CancellationToken cancellation)
    {
        var person = await affiliates.GetAsync(command.MemberId, cancellationToken: cancellation);
        var decidedBefore = MoveNotices.DecidedBefore(clock.Now);
        foreach (var move in person.Affiliations.Where(a => a.MemberNotice == Notice.WithdrawalDue))
        {
            await letters.TakenBackAsync(person, move, cancellation);
            move.MemberWasTold();
        }

        foreach (var move in person.Affiliations.Where(a => a.MemberNotice == Notice.Due
            && a.CreationTime <= decidedBefore))
        {
            await letters.MovedAsync(person, move, cancellation);
            move.MemberWasTold();
        }
    }
}
