using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Features;

/// <summary>Nothing is lost with it but a filter and its name: saving it again takes this back.</summary>
public sealed record DeleteRosterGroup(Guid Id) : ICommand;

internal sealed class DeleteRosterGroupHandler(IRepository<RosterGroup, Guid> groups, GroupShelf shelf)
    : CommandHandler<DeleteRosterGroup>
{
    public override async Task Handle(DeleteRosterGroup command, CancellationToken cancellation) =>
        await groups.DeleteAsync(
            await shelf.OpenToChangeAsync(command.Id, cancellation), cancellationToken: cancellation);
}
