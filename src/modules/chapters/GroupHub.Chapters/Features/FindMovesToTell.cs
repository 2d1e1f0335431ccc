using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Features;

/// <summary>Who has still to be told that somebody else decided where they belong, or that it was taken back.</summary>
internal sealed record FindMovesToTell(int Most) : ICommand<IReadOnlyList<Guid>>;

internal sealed class FindMovesToTellHandler(IRepository<Affiliate, Guid> affiliates, IClock clock)
    : ICommandHandler<FindMovesToTell, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(FindMovesToTell command, CancellationToken cancellation)
    {
        var decidedBefore = MoveNotices.DecidedBefore(clock.Now);
        return await (await affiliates.GetQueryableAsync()).IgnoreAutoIncludes()
            .Where(person => person.Affiliations.Any(a => a.MemberNotice == Notice.WithdrawalDue
                || (a.MemberNotice == Notice.Due && a.CreationTime <= decidedBefore)))
            .OrderBy(person => person.Id)
            .Select(person => person.Id)
            .Take(command.Most)
            .ToListAsync(cancellation);
    }
}

internal static class MoveNotices
{
    /// <summary>A slip is taken back within minutes: so long nobody is told.</summary>
    private const int MinutesToThinkAgain = 10;

    public static DateTime DecidedBefore(DateTime now) => now.AddMinutes(-MinutesToThinkAgain);
}
