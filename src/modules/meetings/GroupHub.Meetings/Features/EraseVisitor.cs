using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Forgets a visitor whose time is over.</summary>
internal sealed record EraseVisitor(Guid VisitorId) : ICommand;

internal sealed class EraseVisitorHandler(IRepository<Visitor, Guid> visitors, IClock clock) : CommandHandler<EraseVisitor>
{
    public override async Task Handle(EraseVisitor command, CancellationToken cancellation) =>
        (await visitors.GetAsync(command.VisitorId, cancellationToken: cancellation)).Erase(clock.Now);
}
