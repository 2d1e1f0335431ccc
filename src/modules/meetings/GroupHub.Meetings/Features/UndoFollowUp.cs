using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>Nobody has spoken to the visitor after all.</summary>
public sealed record UndoFollowUp(Guid VisitId) : ICommand;

internal sealed class UndoFollowUpHandler(VisitorBook book, OfficerReach reach) : CommandHandler<UndoFollowUp>
{
    public override async Task Handle(UndoFollowUp command, CancellationToken cancellation)
    {
        var (_, visit) = await book.GetAsync(command.VisitId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.Visitors, visit.ChapterId, cancellation);
        visit.ForgetFollowUp();
    }
}
