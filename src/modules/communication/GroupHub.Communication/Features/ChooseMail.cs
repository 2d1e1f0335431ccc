using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>Switches one stream on or off for the signed-in member.</summary>
public sealed record ChooseMail(MailStream Stream, bool IsOn) : ICommand;

internal sealed class ChooseMailValidator : AbstractValidator<ChooseMail>
{
    public ChooseMailValidator() => RuleFor(c => c.Stream).IsInEnum();
}

internal sealed class ChooseMailHandler(OwnChoices own) : CommandHandler<ChooseMail>
{
    public override Task Handle(ChooseMail command, CancellationToken cancellation) =>
        own.ChooseAsync(command.Stream, command.IsOn, cancellation);
}
