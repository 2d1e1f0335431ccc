using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>An officer has spoken to a visitor.</summary>
public sealed record FollowUpVisitor : VisitTalkFields, ICommand;

internal sealed class FollowUpVisitorValidator : VisitTalkValidator<FollowUpVisitor>;

internal sealed class FollowUpVisitorHandler(VisitorBook book, OfficerReach reach, IClock clock)
    : CommandHandler<FollowUpVisitor>
{
    public override async Task Handle(FollowUpVisitor command, CancellationToken cancellation)
    {
        var (_, visit) = await book.GetAsync(command.VisitId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.Visitors, visit.ChapterId, cancellation);
        visit.FollowUp(command.ToTalk(), clock.Now);
    }
}
