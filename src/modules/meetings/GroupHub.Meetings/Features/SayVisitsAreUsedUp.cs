using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Letters;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

internal sealed record SayVisitsAreUsedUp(Guid VisitorId) : ICommand;

internal sealed class SayVisitsAreUsedUpHandler(
    IRepository<Visitor, Guid> visitors, MeetingsPolicies policies, VisitLetters letters)
    : CommandHandler<SayVisitsAreUsedUp>
{
    public override async Task Handle(SayVisitsAreUsedUp command, CancellationToken cancellation)
    {
        var visitor = await visitors.GetAsync(command.VisitorId, cancellationToken: cancellation);
        await letters.VisitsUsedUpAsync(visitor, (await policies.GetAsync()).Visits);
    }
}
