using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>"I can help": the asker is told by whom, and how to reach them. Twice is once.</summary>
public sealed record OfferHelp(Guid AskId, string? Message) : ICommand;

internal sealed class OfferHelpValidator : AbstractValidator<OfferHelp>
{
    public OfferHelpValidator() => RuleFor(c => c.Message).MaximumLength(Answer.MaxMessageLength);
}

internal sealed class OfferHelpHandler(HelperSide side, Today today) : CommandHandler<OfferHelp>
{
    public override async Task Handle(OfferHelp command, CancellationToken cancellation) =>
        (await side.OpenAsync(command.AskId, cancellation)).Offer(command.Message, today.Now);
}
