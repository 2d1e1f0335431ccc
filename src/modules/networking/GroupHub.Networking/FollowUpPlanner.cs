using GroupHub.Meetings;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>Says what there is to follow up after a meeting, for everybody who was there.</summary>
internal sealed class FollowUpPlanner(
    MeetingMemory memory, IMemberDirectory people, IRepository<Distance, Guid> distances)
    : ITransientDependency
{
    private const int DaysAfterMeeting = 2;

    public async Task<IReadOnlyDictionary<(Guid Owner, string Key), PlannedFollowUp>> PlanAsync(
        MeetingFacts meeting, MeetingAttendance attendance, CancellationToken cancellation)
    {
        var present = await memory.RememberAsync(meeting.Id, meeting.StartsAt, attendance.MemberIds, cancellation);
        var before = await memory.BeforeAsync(meeting, present, cancellation);
        await SeparateAsync(present, before, cancellation);

        var met = FirstMeetings.Of(await people.GetAsync(present, cancellation), before)
            .Select(pair => (pair.Owner, Plan: FirstMet(meeting, pair.Other)));
        var hosted = attendance.Visitors.Where(visitor => visitor.HostMemberId is not null)
            .Select(visitor => (Owner: visitor.HostMemberId!.Value, Plan: Hosted(meeting, visitor)));
        return met.Concat(hosted).ToDictionary(item => (item.Owner, item.Plan.Key), item => item.Plan);
    }

    public static string KeyPrefix(Guid meetingId) => $"meeting:{meetingId:N}:";

    /// <summary>Of what a visitor's host has to do.</summary>
    public static string KeyOf(Guid meetingId, Guid visitId) => $"{KeyPrefix(meetingId)}visitor:{visitId:N}";

    /// <summary>Who has blocked the other is not made known to them as somebody to get to know.</summary>
    private async Task SeparateAsync(IReadOnlyList<Guid> present, Encounters before, CancellationToken cancellation)
    {
        var apart = await (await distances.GetQueryableAsync()).AsNoTracking()
            .Where(distance => present.Contains(distance.OwnerId) && present.Contains(distance.OtherId))
            .Select(distance => new { distance.OwnerId, distance.OtherId })
            .ToListAsync(cancellation);
        foreach (var pair in apart) before.Meet(pair.OwnerId, pair.OtherId);
    }

    private static PlannedFollowUp FirstMet(MeetingFacts meeting, Guid otherId) =>
        new(
            FollowUpKind.FirstMet, $"{KeyPrefix(meeting.Id)}met:{otherId:N}", meeting.Date,
            meeting.Date.AddDays(DaysAfterMeeting))
        {
            PersonId = otherId,
            MeetingId = meeting.Id,
        };

    private static PlannedFollowUp Hosted(MeetingFacts meeting, VisitorFacts visitor) =>
        new(
            FollowUpKind.VisitorHosted, KeyOf(meeting.Id, visitor.VisitorId), meeting.Date,
            meeting.Date.AddDays(DaysAfterMeeting))
        {
            VisitorName = visitor.Name,
            MeetingId = meeting.Id,
        };
}
