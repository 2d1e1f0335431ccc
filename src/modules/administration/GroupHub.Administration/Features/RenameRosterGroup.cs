using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

public sealed record RenameRosterGroup : ICommand
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
}

internal sealed class RenameRosterGroupValidator : AbstractValidator<RenameRosterGroup>
{
    public RenameRosterGroupValidator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(RosterGroup.MaxNameLength);
}

internal sealed class RenameRosterGroupHandler(GroupShelf shelf) : CommandHandler<RenameRosterGroup>
{
    public override async Task Handle(RenameRosterGroup command, CancellationToken cancellation)
    {
        var group = await shelf.OpenToChangeAsync(command.Id, cancellation);
        var namesake = await shelf.FindAsync(command.Name, group.ChapterId, cancellation);
        Rule.Require(namesake is null || namesake.Id == group.Id, AdministrationErrors.GroupNameTaken);
        group.Rename(command.Name);
    }
}
