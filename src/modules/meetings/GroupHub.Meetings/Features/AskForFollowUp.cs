using GroupHub.Foundation;
using GroupHub.Meetings.Letters;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Asks the host, once, to speak to a visitor who came.</summary>
internal sealed record AskForFollowUp(Guid VisitId) : ICommand;

internal sealed class AskForFollowUpHandler(
    VisitorBook book, VisitLetters letters, MeetingsPolicies policies, IClock clock) : CommandHandler<AskForFollowUp>
{
    public override async Task Handle(AskForFollowUp command, CancellationToken cancellation)
    {
        var (visitor, visit) = await book.GetAsync(command.VisitId, cancellation);
        if (!visit.TakeFollowUp(clock.Now)) return;

        await letters.AskForFollowUpAsync(visitor, visit, (await policies.GetAsync()).FollowUpHours, cancellation);
    }
}
