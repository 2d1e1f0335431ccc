using GroupHub.Foundation;
using GroupHub.Meetings;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Features;

/// <summary>
/// A visitor is not to be known by name any more: what their hosts wanted
/// to do for them goes, and what grew out of it (R55).
/// </summary>
internal sealed record ForgetVisitor(IReadOnlyList<ForgottenVisit> Visits) : ICommand;

internal sealed class ForgetVisitorHandler(IRepository<FollowUp, Guid> followUps) : CommandHandler<ForgetVisitor>
{
    public override async Task Handle(ForgetVisitor command, CancellationToken cancellation)
    {
        var meetingIds = command.Visits.Select(visit => (Guid?)visit.MeetingId).ToList();
        var known = await followUps.GetListAsync(
            item => item.VisitorName != null && meetingIds.Contains(item.MeetingId), cancellationToken: cancellation);

        var keys = command.Visits.Select(visit => FollowUpPlanner.KeyOf(visit.MeetingId, visit.VisitId)).ToHashSet();
        var hosted = known.Where(item => keys.Contains(item.Key))
            .Select(item => (item.OwnerId, item.MeetingId, item.VisitorName))
            .ToHashSet();
        await followUps.DeleteManyAsync(
            known.Where(item => hosted.Contains((item.OwnerId, item.MeetingId, item.VisitorName))),
            cancellationToken: cancellation);
    }
}
