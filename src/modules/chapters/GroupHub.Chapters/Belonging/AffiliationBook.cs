using System.Linq.Expressions;
using GroupHub.Chapters.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Chapters.Belonging;

[ExposeServices(typeof(IAffiliations))]
internal sealed class AffiliationBook(
    IRepository<Affiliate, Guid> people,
    Successions successions,
    Affiliates affiliates,
    ChangeClock clock,
    IGuidGenerator guids) : IAffiliations, ITransientDependency
{
    public Task<IReadOnlyList<AffiliationFacts>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        DateOnly day,
        CancellationToken cancellation = default) =>
        ReadAsync(all => all.Where(a => memberIds.Contains(a.MemberId) && (a.To == null || a.To >= day)), cancellation);

    public Task<IReadOnlyList<AffiliationFacts>> ListAsync(
        IReadOnlyCollection<Guid> chapterIds,
        DateOnly day,
        CancellationToken cancellation = default) =>
        ReadAsync(all => all.Where(BelongsTo(chapterIds, day)), cancellation);

    /// <summary>
    /// Grouped and not made distinct, so that the database finds them in order and stops after the last.
    /// </summary>
    public async Task<IReadOnlyList<Guid>> ListMembersAfterAsync(
        IReadOnlyCollection<Guid> chapterIds,
        DateOnly day,
        Guid? after,
        int take,
        CancellationToken cancellation = default)
    {
        var there = (await ValidAsync()).Where(BelongsTo(chapterIds, day));
        if (after is { } last) there = there.Where(a => a.MemberId.CompareTo(last) > 0);
        return await there.GroupBy(a => a.MemberId)
            .Select(theirs => theirs.Key)
            .OrderBy(id => id)
            .Take(take)
            .ToListAsync(cancellation);
    }

    public async Task JoinAsync(IReadOnlyList<NewAffiliation> affiliations, CancellationToken cancellation = default)
    {
        var known = await affiliates.EnsureAsync([.. affiliations.Select(joining => joining.MemberId)], cancellation);
        var destinations = await successions.LoadAsync([.. affiliations.Select(joining => joining.ChapterId)
            .Distinct()], cancellation);
        var moment = await clock.GetAsync();
        foreach (var joining in affiliations)
        {
            if (destinations.Find(joining.ChapterId, joining.From) is not { } chapterId) continue;
            known[joining.MemberId].Join(guids.Create(), joining with { ChapterId = chapterId }, moment);
        }
    }

    private static Expression<Func<Affiliation, bool>> BelongsTo(IReadOnlyCollection<Guid> chapterIds, DateOnly day) =>
        a => chapterIds.Contains(a.ChapterId) && a.From <= day && (a.To == null || a.To >= day);

    private async Task<IReadOnlyList<AffiliationFacts>> ReadAsync(
        Func<IQueryable<Affiliation>, IQueryable<Affiliation>> chosen,
        CancellationToken cancellation) =>
        await chosen(await ValidAsync())
            .OrderBy(a => a.From)
            .Select(a => new AffiliationFacts(a.MemberId, a.ChapterId, a.IsPrimary, a.From, a.To))
            .ToListAsync(cancellation);

    /// <summary>
    /// Not by way of the people: a join with them is planned badly while the database knows no statistics.
    /// </summary>
    private async Task<IQueryable<Affiliation>> ValidAsync() =>
        (await people.GetDbContextAsync()).Set<Affiliation>().Where(a => a.VoidedAt == null);
}
