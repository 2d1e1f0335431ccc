using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

/// <summary>
/// Tries a transfer on people as they are, many at once, without keeping anything of it: what is refused is said by the
/// same rules.
/// </summary>
internal sealed class TransferTrial(
    IRepository<Affiliate, Guid> affiliates,
    IChapterAllowances allowances,
    IChapters tree,
    ChangeClock clock) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, Transfer transfer, CancellationToken cancellation)
    {
        var known = await (await affiliates.GetQueryableAsync()).AsNoTracking()
            .Where(person => memberIds.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, cancellation);
        var allowed = await allowances.GetAsync(memberIds, cancellation);
        var places = (await tree.ListAsync(cancellation))
            .Where(c => c.Kind != ChapterKind.Committee)
            .Select(c => c.Id)
            .ToHashSet();
        var moment = await clock.GetAsync();

        var obstacles = new Dictionary<Guid, string>();
        foreach (var id in memberIds)
        {
            var person = known.GetValueOrDefault(id) ?? Affiliate.Of(id);
            var allowance = allowed.GetValueOrDefault(id, ChapterAllowance.Unlimited);
            if (ObstacleOf(() => Try(person, transfer, allowance, places, moment)) is { } code) obstacles.Add(id, code);
        }

        return obstacles;
    }

    private static void Try(
        Affiliate person, Transfer transfer, ChapterAllowance allowance, HashSet<Guid> places, ChangeMoment moment)
    {
        var (chapterId, on) = transfer;
        var present = person.PrimaryOn(on)?.ChapterId;
        Rule.Require(present != chapterId, ChaptersErrors.BelongsThereAlready);

        person.Transfer(Guid.Empty, chapterId, present, on, moment);
        allowance.Check(person.On(on).Count(affiliation => places.Contains(affiliation.ChapterId)));
    }

    private static string? ObstacleOf(Action attempt)
    {
        try
        {
            attempt();
            return null;
        }
        catch (BusinessException broken)
        {
            return broken.Code;
        }
    }
}
