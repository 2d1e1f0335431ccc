using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Not this one: the suggestion is no longer shown for this ask, and nobody is told.</summary>
public sealed record PassOnMatch(Guid AskId, Guid OfferId) : ICommand;

internal sealed class PassOnMatchValidator : AbstractValidator<PassOnMatch>
{
    public PassOnMatchValidator() => RuleFor(c => c.OfferId).NotEmpty();
}

internal sealed class PassOnMatchHandler(AskerSide side, Today today) : CommandHandler<PassOnMatch>
{
    public override async Task Handle(PassOnMatch command, CancellationToken cancellation) =>
        (await side.OpenAsync(command.AskId, command.OfferId, cancellation)).PassAsAsker(today.Now);
}
