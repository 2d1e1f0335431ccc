using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

/// <summary>Where somebody belongs and belonged, and what offices they hold from today on.</summary>
internal sealed class MyPlaces(
    IRepository<Affiliate, Guid> people,
    IRepository<Chapter, Guid> chapters,
    IRepository<Office, Guid> offices,
    IAssociationClock clock) : ITransientDependency
{
    private const int MostPast = 100;

    public async Task<IReadOnlyList<(Chapter Chapter, Affiliation Affiliation)>> ListChaptersAsync(
        Guid memberId, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var rows =
            from affiliation in (await people.GetQueryableAsync())
                .Where(person => person.Id == memberId)
                .SelectMany(person => person.Affiliations)
            join chapter in await chapters.GetQueryableAsync() on affiliation.ChapterId equals chapter.Id
            where affiliation.VoidedAt == null && (affiliation.To == null || affiliation.To >= today)
            orderby affiliation.IsPrimary descending, affiliation.From, chapter.SearchKey
            select new { chapter, affiliation };
        return [.. (await rows.AsNoTracking().ToListAsync(cancellation)).Select(row => (row.chapter, row.affiliation))];
    }

    /// <summary>Where they are no more, the latest first.</summary>
    public async Task<IReadOnlyList<PastChapter>> ListPastAsync(Guid memberId, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var rows =
            from affiliation in (await people.GetQueryableAsync())
                .Where(person => person.Id == memberId)
                .SelectMany(person => person.Affiliations)
            join chapter in await chapters.GetQueryableAsync() on affiliation.ChapterId equals chapter.Id
            where affiliation.VoidedAt == null && affiliation.To < today
            orderby affiliation.To descending, affiliation.From descending
            select new PastChapter(
                chapter.Id, chapter.Name, affiliation.IsPrimary, affiliation.From, affiliation.To!.Value);
        return await rows.Take(MostPast).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<MyOffice>> ListOfficesAsync(Guid memberId, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var rows =
            from office in await offices.GetQueryableAsync()
            join chapter in await chapters.GetQueryableAsync() on office.ChapterId equals chapter.Id
            where office.MemberId == memberId && office.WithdrawnAt == null && (office.To == null || office.To >= today)
            orderby office.From, chapter.SearchKey
            select new MyOffice(chapter.Id, chapter.Name, office.Role, office.From, office.To);
        return await rows.ToListAsync(cancellation);
    }
}
