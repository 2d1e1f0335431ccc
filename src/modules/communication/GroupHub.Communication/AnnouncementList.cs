using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Communication;

/// <summary>Announcements as the console lists them.</summary>
internal sealed class AnnouncementList(
    IRepository<Announcement, Guid> announcements,
    IRepository<Copy, Guid> copies,
    IChapters chapters,
    AnnouncementDesk desk,
    ICurrentUser user) : ITransientDependency
{
    public static readonly SortColumns<Announcement> Columns = new SortColumns<Announcement>("movedAt desc", a => a.Id)
        .By("subject", a => a.SearchKey)
        .ByText("authorName", a => a.AuthorName)
        .By("movedAt", a => a.MovedAt);

    public async Task<PagedResultDto<AnnouncementRow>> ShowAsync(
        ListAnnouncements query, CancellationToken cancellation)
    {
        var tree = await chapters.ListAsync(cancellation);
        var wanted = Matching(
            Within(
                (await announcements.GetQueryableAsync()).AsNoTracking(),
                await desk.GetScopeAsync(cancellation),
                tree,
                user.Id),
            query);
        var count = await wanted.LongCountAsync(cancellation);
        var all = await copies.GetQueryableAsync();
        var page = await Columns.Sort(wanted, query.Sorting).Skip(query.SkipCount).Take(query.MaxResultCount)
            .Select(a => new AnnouncementRow
            {
                Id = a.Id,
                Subject = a.Subject,
                ChapterId = a.ChapterId,
                Standing = a.Standing,
                IsToChosen = a.SelectionId != null,
                AuthorName = a.AuthorName,
                State = a.State,
                MovedAt = a.MovedAt,
                Recipients = all.Count(copy => copy.AnnouncementId == a.Id && copy.State != CopyState.LeftOut),
                Sent = all.Count(copy => copy.AnnouncementId == a.Id && copy.State == CopyState.Sent),
            })
            .ToListAsync(cancellation);
        var names = tree.ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        return new PagedResultDto<AnnouncementRow>(
            count,
            page.ConvertAll(row => row with { ChapterName = names.GetValueOrDefault(row.ChapterId ?? Guid.Empty) }));
    }

    private static IQueryable<Announcement> Within(
        IQueryable<Announcement> all, ChapterScope scope, IReadOnlyList<ChapterFacts> tree, Guid? author)
    {
        if (scope.IsWhole) return all;
        Guid[] reached = [.. tree.Where(chapter => scope.Covers(chapter.Path)).Select(chapter => chapter.Id)];
        return all.Where(a => a.ChapterId != null
            ? reached.Contains(a.ChapterId.Value)
            : a.SelectionId != null && a.AuthorId == author);
    }

    private static IQueryable<Announcement> Matching(IQueryable<Announcement> all, ListAnnouncements query)
    {
        all = query.State is { } state
            ? all.Where(a => a.State == state)
            : all.Where(a => a.State != AnnouncementState.Withdrawn);
        if (query.ChapterId is { } chapter) all = all.Where(a => a.ChapterId == chapter);
        return all.Matching(query.Filter);
    }
}
