using GroupHub.Chapters;
using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Lists visits for officers: what waits longest comes first.</summary>
internal sealed class VisitList(
    IRepository<Visit, Guid> visits,
    IRepository<Visitor, Guid> visitors,
    VisitPeople people,
    PeopleNames names,
    IChapters chapters,
    MeetingsPolicies policies) : ITransientDependency
{
    public async Task<PagedResultDto<VisitRow>> ShowAsync(
        ListVisitors query, ChapterChoice choice, CancellationToken cancellation)
    {
        var wanted = await MatchingAsync(query, choice);
        var page = await Sorted(wanted, query.Show)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var known = await people.OfAsync(page, cancellation);
        var hosts = await names.OfAsync(page.Select(visit => visit.HostId)
            .OfType<Guid>().Distinct().Select(Attendee.Member), cancellation);
        var where = await ChapterNames.OfAsync(chapters, page.Select(visit => visit.ChapterId), cancellation);
        var hours = (await policies.GetAsync()).FollowUpHours;
        return new PagedResultDto<VisitRow>(
            await wanted.CountAsync(cancellation),
            [.. page.Select(visit => Row(
                visit, known.Visitors[visit.VisitorId], known.Meetings[visit.MeetingId], hosts, where, hours))]);
    }

    private async Task<IQueryable<Visit>> MatchingAsync(ListVisitors query, ChapterChoice choice)
    {
        var all = Of((await visits.GetQueryableAsync()).AsNoTracking(), query.Show);
        if (!choice.IsWhole)
            all = all.Where(visit => visit.ChapterId != null && choice.Ids.Contains(visit.ChapterId.Value));
        if (query.MeetingId is { } meetingId) all = all.Where(visit => visit.MeetingId == meetingId);
        if (string.IsNullOrWhiteSpace(query.Filter)) return all;

        var found = (await visitors.GetQueryableAsync()).Matching(query.Filter).Select(v => v.Id);
        return all.Where(visit => found.Contains(visit.VisitorId));
    }

    private static IQueryable<Visit> Of(IQueryable<Visit> all, VisitListKind kind) => kind switch
    {
        VisitListKind.ToFollowUp => all.Where(visit => visit.State == VisitState.Attended
            && visit.FollowedUpAt == null),
        VisitListKind.Expected => all.Where(visit => visit.State == VisitState.Invited
            || visit.State == VisitState.Registered),
        VisitListKind.FollowedUp => all.Where(visit => visit.FollowedUpAt != null),
        _ => all,
    };

    private static IQueryable<Visit> Sorted(IQueryable<Visit> all, VisitListKind kind) => kind switch
    {
        VisitListKind.ToFollowUp => all.OrderBy(visit => visit.AttendedAt).ThenBy(visit => visit.Id),
        VisitListKind.Expected => all.OrderBy(visit => visit.Date).ThenBy(visit => visit.Id),
        _ => all.OrderByDescending(visit => visit.Date).ThenBy(visit => visit.Id),
    };

    private static VisitRow Row(
        Visit visit, Visitor visitor, Meeting meeting, KnownPeople hosts, ChapterNames where, int hours) =>
        new()
    {
        VisitId = visit.Id,
        Name = visitor.Details.Name,
        Email = visitor.Details.Email,
        Phone = visitor.Details.Phone,
        Company = visitor.Details.Company,
        Profession = visitor.Details.Profession,
        HostName = visit.HostId is { } host ? hosts.Find(Attendee.Member(host)).Name : null,
        MeetingId = meeting.Id,
        MeetingTitle = meeting.Details.Title,
        Date = ClockFace.Of(meeting).Date,
        ChapterName = where.Of(visit.ChapterId),
        State = visit.State,
        Number = visitor.NumberOf(visit),
        AttendedAt = visit.AttendedAt,
        FollowUpBy = visit.WaitsForFollowUp ? visit.AttendedAt?.AddHours(hours) : null,
        Outcome = visit.Outcome,
        Reason = visit.Reason,
        Note = visit.Note,
        AskedToJoinAt = visit.InvitedToJoinAt,
        MemberId = visitor.MemberId,
        BecameMemberAt = visitor.BecameMemberAt,
        IsForgotten = visitor.ErasedAt is not null,
    };
}
