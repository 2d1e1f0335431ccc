using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Forgets a visitor whose time is over, unless something has happened since that was found out.</summary>
internal sealed record EraseVisitor(Guid VisitorId) : ICommand;

internal sealed class EraseVisitorHandler(
    IRepository<Visitor, Guid> visitors, MeetingsPolicies policies, IAssociationClock days, IClock clock)
    : CommandHandler<EraseVisitor>
{
    public override async Task Handle(EraseVisitor command, CancellationToken cancellation)
    {
        var visitor = await visitors.GetAsync(command.VisitorId, cancellationToken: cancellation);
        if (visitor.IsToBeForgotten(await days.GetTodayAsync(), (await policies.GetAsync()).RetentionMonths))
            visitor.Erase(clock.Now);
    }
}
