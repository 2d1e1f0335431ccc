using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Deletes what is known of a visitor, because they ask for it. That they came still counts.</summary>
public sealed record ForgetVisitor(Guid VisitId) : ICommand;

internal sealed class ForgetVisitorHandler(VisitorBook book, OfficerReach reach, IClock clock)
    : CommandHandler<ForgetVisitor>
{
    public override async Task Handle(ForgetVisitor command, CancellationToken cancellation)
    {
        var (visitor, _) = await book.GetAsync(command.VisitId, cancellation);
        foreach (var visit in visitor.Visits)
            await reach.RequireAsync(MeetingsPermissions.Visitors, visit.ChapterId, cancellation);
        visitor.Erase(clock.Now);
    }
}
