using GroupHub.Foundation;
using GroupHub.Meetings;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// After a sheet was submitted or amended: what is new is added, what nobody has touched and is no longer true goes,
/// everything else stays as its owner left it. Told twice, nothing changes.
/// </summary>
internal sealed record PlanMeetingFollowUps(Guid MeetingId) : ICommand;

internal sealed class PlanMeetingFollowUpsHandler(
    IMeetings meetings,
    FollowUpPlanner planner,
    IRepository<FollowUp, Guid> followUps,
    IGuidGenerator guids) : CommandHandler<PlanMeetingFollowUps>
{
    private static readonly MeetingAttendance Nobody = new([], []);

    public override async Task Handle(PlanMeetingFollowUps command, CancellationToken cancellation)
    {
        if ((await meetings.GetAsync([command.MeetingId], cancellation)).SingleOrDefault() is not { } meeting) return;

        var attendance = meeting.IsCancelled ? Nobody : await meetings.GetAttendanceAsync(meeting.Id, cancellation);
        var planned = await planner.PlanAsync(meeting, attendance, cancellation);
        var prefix = FollowUpPlanner.KeyPrefix(meeting.Id);
        var known = await followUps.GetListAsync(
            item => item.MeetingId == meeting.Id && item.Key.StartsWith(prefix), cancellationToken: cancellation);

        await followUps.DeleteManyAsync(
            known.Where(item => item.IsUntouched && !planned.ContainsKey((item.OwnerId, item.Key))),
            cancellationToken: cancellation);
        var kept = known.Select(item => (item.OwnerId, item.Key)).ToHashSet();
        await followUps.InsertManyAsync(
            planned.Where(plan => !kept.Contains(plan.Key))
                .Select(plan => FollowUp.Plan(guids.Create(), plan.Key.Owner, plan.Value)),
            cancellationToken: cancellation);
    }
}
