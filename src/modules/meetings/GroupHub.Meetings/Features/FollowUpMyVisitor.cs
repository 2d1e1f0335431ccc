using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A host has spoken to a visitor of theirs.</summary>
public sealed record FollowUpMyVisitor : VisitTalkFields, ICommand;

internal sealed class FollowUpMyVisitorValidator : VisitTalkValidator<FollowUpMyVisitor>;

internal sealed class FollowUpMyVisitorHandler(OwnProfile own, VisitorBook book, IClock clock)
    : CommandHandler<FollowUpMyVisitor>
{
    public override async Task Handle(FollowUpMyVisitor command, CancellationToken cancellation)
    {
        var (_, visit) = await book.OpenForHostAsync(
            command.VisitId, (await own.GetAsync(cancellation)).Id, cancellation);
        visit.FollowUp(command.ToTalk(), clock.Now);
    }
}
