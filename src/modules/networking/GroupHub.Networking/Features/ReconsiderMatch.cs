using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Undoes passing on a suggestion.</summary>
public sealed record ReconsiderMatch(Guid AskId, Guid OfferId) : ICommand;

internal sealed class ReconsiderMatchValidator : AbstractValidator<ReconsiderMatch>
{
    public ReconsiderMatchValidator() => RuleFor(c => c.OfferId).NotEmpty();
}

internal sealed class ReconsiderMatchHandler(AskerSide side) : CommandHandler<ReconsiderMatch>
{
    public override async Task Handle(ReconsiderMatch command, CancellationToken cancellation) =>
        (await side.OpenAsync(command.AskId, command.OfferId, cancellation)).ReconsiderAsAsker();
}
