using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Features;

/// <summary>
/// Writes to the officers of both chapters who moves, all in one letter: whoever moves thirty people causes one letter
/// to each officer and not thirty. It waits until nothing more has been decided for some minutes, but not for ever.
/// </summary>
internal sealed record TellOfficersOfMoves : ICommand;

internal sealed class TellOfficersOfMovesHandler(
    IRepository<Affiliate, Guid> affiliates, OfficerLetters letters, IClock clock)
    : CommandHandler<TellOfficersOfMoves>
{
    private const int AtOnce = 500;
    private const int MostHoursToWait = 12;

    public override async Task Handle(TellOfficersOfMoves command, CancellationToken cancellation)
    {
        var all = await affiliates.GetQueryableAsync();
        if (await IsGoingOnAsync(all, cancellation)) return;

        var people = await all
            .Where(person => person.Affiliations.Any(a => a.OfficerNotice == Notice.Due
                || a.OfficerNotice == Notice.WithdrawalDue))
            .OrderBy(person => person.NameKey).ThenBy(person => person.Id)
            .Take(AtOnce)
            .ToListAsync(cancellation);
        var moves = people.SelectMany(person => person.Affiliations.Where(IsDue)
            .Select(move => (Person: person, Move: move)))
            .ToList();
        await letters.MovedAsync(moves, cancellation);
        foreach (var (_, move) in moves) move.OfficersWereTold();
    }

    private async Task<bool> IsGoingOnAsync(IQueryable<Affiliate> all, CancellationToken cancellation)
    {
        var (decidedBefore, longAgo) = (MoveNotices.DecidedBefore(clock.Now), clock.Now.AddHours(-MostHoursToWait));
        var due = all.SelectMany(person => person.Affiliations).Where(a => a.OfficerNotice == Notice.Due);
        return await due.AnyAsync(a => a.CreationTime > decidedBefore, cancellation)
            && !await due.AnyAsync(a => a.CreationTime < longAgo, cancellation);
    }

    private static bool IsDue(Affiliation affiliation) =>
        affiliation.OfficerNotice is Notice.Due or Notice.WithdrawalDue;
}
