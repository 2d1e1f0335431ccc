using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Lists leaves for officers.</summary>
internal sealed class LeaveList(
    IRepository<Leave, Guid> leaves, PeopleNames names, UserNames users, IChapters chapters, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<PagedResultDto<LeaveRow>> ShowAsync(
        ListLeaves query, ChapterChoice choice, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var wanted = Of((await leaves.GetQueryableAsync()).AsNoTracking(), query.Show, today);
        if (!choice.IsWhole) wanted = wanted.Where(leave => choice.Ids.Contains(leave.ChapterId));
        var sorted = query.Show == LeaveListKind.All
            ? wanted.OrderByDescending(leave => leave.From)
            : wanted.OrderBy(leave => leave.From);
        var page = await sorted.ThenBy(leave => leave.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);

        var people = await names.OfAsync(page.Select(leave => Attendee.Member(leave.MemberId))
            .Distinct(), cancellation);
        var where = await ChapterNames.OfAsync(chapters, page.Select(leave => (Guid?)leave.ChapterId), cancellation);
        var by = new Dictionary<Guid, string?>();
        foreach (var userId in page.Select(leave => leave.DecidedBy).OfType<Guid>().Distinct())
            by[userId] = await users.FindAsync(userId, cancellation);
        return new PagedResultDto<LeaveRow>(
            await wanted.CountAsync(cancellation),
            [
                .. page.Select(leave => Row(leave, people, where, today) with
                {
                    DecidedBy = leave.DecidedBy is { } id ? by[id] : null,
                }),
            ]);
    }

    private static IQueryable<Leave> Of(IQueryable<Leave> all, LeaveListKind kind, DateOnly today) => kind switch
    {
        LeaveListKind.Open => all.Where(leave => leave.State == LeaveState.Requested),
        LeaveListKind.Current => all.Where(leave => leave.State == LeaveState.Approved
            && (leave.EndedOn ?? leave.To) >= today),
        _ => all,
    };

    private static LeaveRow Row(Leave leave, KnownPeople people, ChapterNames where, DateOnly today) => new()
    {
        Id = leave.Id,
        MemberId = leave.MemberId,
        Name = people.Find(Attendee.Member(leave.MemberId)).Name,
        ChapterId = leave.ChapterId,
        ChapterName = where.Of(leave.ChapterId),
        Kind = leave.Kind,
        From = leave.From,
        To = leave.LastDay,
        PlannedTo = leave.EndedOn is null ? null : leave.To,
        Reason = leave.Reason,
        State = leave.State,
        Answer = leave.Answer,
        HasBegun = leave.From <= today,
        IsOver = leave.LastDay < today,
        AskedAt = leave.AskedAt,
        DecidedAt = leave.DecidedAt,
    };
}
