using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>The member's own leaves, latest first.</summary>
public sealed record ListMyLeaves : PagedQuery, IQuery<PagedResultDto<LeaveCard>>;

internal sealed class ListMyLeavesValidator : PagedQueryValidator<ListMyLeaves>;

internal sealed class ListMyLeavesHandler(
    OwnProfile own, IRepository<Leave, Guid> leaves, IChapters chapters, IAssociationClock clock)
    : IQueryHandler<ListMyLeaves, PagedResultDto<LeaveCard>>
{
    public async Task<PagedResultDto<LeaveCard>> Handle(ListMyLeaves query, CancellationToken cancellation)
    {
        var (member, today) = (await own.GetAsync(cancellation), await clock.GetTodayAsync());
        var all = (await leaves.GetQueryableAsync()).AsNoTracking().Where(leave => leave.MemberId == member.Id);
        var page = await all.OrderByDescending(leave => leave.From)
            .ThenBy(leave => leave.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var names = await ChapterNames.OfAsync(chapters, page.Select(leave => (Guid?)leave.ChapterId), cancellation);
        return new PagedResultDto<LeaveCard>(
            await all.CountAsync(cancellation), [.. page.Select(leave => Show(leave, names, today))]);
    }

    private static LeaveCard Show(Leave leave, ChapterNames names, DateOnly today) => new()
    {
        Id = leave.Id,
        ChapterId = leave.ChapterId,
        ChapterName = names.Of(leave.ChapterId),
        Kind = leave.Kind,
        From = leave.From,
        To = leave.LastDay,
        PlannedTo = leave.EndedOn is null ? null : leave.To,
        Reason = leave.Reason,
        State = leave.State,
        Answer = leave.Answer,
        HasBegun = leave.From <= today,
        IsOver = leave.LastDay < today,
    };
}
