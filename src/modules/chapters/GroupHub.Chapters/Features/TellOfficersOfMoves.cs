using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Features;

/// <summary>
/// Writes to the officers of both chapters who moves, all in one letter: whoever moves thirty people causes one letter
/// to each officer and not thirty. It waits until nothing more has been decided for some minutes.
/// </summary>
internal sealed record TellOfficersOfMoves : ICommand;

internal sealed class TellOfficersOfMovesHandler(IRepository<Affiliate, Guid> affiliates, OfficerLetters letters, IClock clock)
    : CommandHandler<TellOfficersOfMoves>
{
    private const int AtOnce = 500;

    public override async Task Handle(TellOfficersOfMoves command, CancellationToken cancellation)
    {
        var decidedBefore = MoveNotices.DecidedBefore(clock.Now);
        var all = await affiliates.GetQueryableAsync();
        if (await all.AnyAsync(person => person.Affiliations.Any(a => a.OfficerNotice == Notice.Due && a.CreationTime > decidedBefore), cancellation)) return;

        var people = await all
            .Where(person => person.Affiliations.Any(a => a.OfficerNotice == Notice.Due || a.OfficerNotice == Notice.WithdrawalDue))
            .OrderBy(person => person.NameKey).ThenBy(person => person.Id)
            .Take(AtOnce)
            .ToListAsync(cancellation);
        var moves = people.SelectMany(person => person.Affiliations.Where(IsDue).Select(move => (Person: person, Move: move))).ToList();
        await letters.MovedAsync(moves, cancellation);
        foreach (var (_, move) in moves) move.OfficersWereTold();
    }

    private static bool IsDue(Affiliation affiliation) => affiliation.OfficerNotice is Notice.Due or Notice.WithdrawalDue;
}
