using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Turns to the owner of an offer that was suggested. Twice is once.</summary>
public sealed record InviteHelp(Guid AskId, Guid OfferId) : ICommand;

internal sealed class InviteHelpValidator : AbstractValidator<InviteHelp>
{
    public InviteHelpValidator() => RuleFor(c => c.OfferId).NotEmpty();
}

internal sealed class InviteHelpHandler(AskerSide side, Today today) : CommandHandler<InviteHelp>
{
    public override async Task Handle(InviteHelp command, CancellationToken cancellation) =>
        (await side.OpenAsync(command.AskId, command.OfferId, cancellation)).Invite(today.Now);
}
