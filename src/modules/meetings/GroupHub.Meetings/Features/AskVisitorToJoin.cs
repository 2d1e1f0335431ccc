using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Sends a visitor a link to the form for joining, with what they have said of themselves filled in.</summary>
public sealed record AskVisitorToJoin(Guid VisitId) : ICommand;

internal sealed class AskVisitorToJoinHandler(VisitorBook book, OfficerReach reach, IClock clock)
    : CommandHandler<AskVisitorToJoin>
{
    public override async Task Handle(AskVisitorToJoin command, CancellationToken cancellation)
    {
        var (visitor, visit) = await book.GetAsync(command.VisitId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.Visitors, visit.ChapterId, cancellation);
        visitor.AskToJoin(visit, clock.Now);
    }
}
