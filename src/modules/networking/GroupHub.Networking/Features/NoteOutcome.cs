using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

/// <summary>
/// What came of an introduction: for oneself, or shared with the connector, which thanks them. Noting it again changes
/// it.
/// </summary>
public sealed record NoteOutcome : ICommand
{
    public Guid Id { get; init; }
    public OutcomeKind? Outcome { get; init; }
    public string? Text { get; init; }
    public bool IsShared { get; init; }
}

internal sealed class NoteOutcomeValidator : AbstractValidator<NoteOutcome>
{
    public NoteOutcomeValidator()
    {
        RuleFor(c => c.Outcome).NotNull().IsInEnum();
        RuleFor(c => c.Text).MaximumLength(Domain.Outcome.MaxTextLength);
    }
}

internal sealed class NoteOutcomeHandler(Outcomes outcomes, Gratitude gratitude, Today today)
    : CommandHandler<NoteOutcome>
{
    public override async Task Handle(NoteOutcome command, CancellationToken cancellation)
    {
        var outcome = await outcomes.OpenAsync(command.Id, cancellation);
        outcome.Note(command.Outcome!.Value, command.Text, command.IsShared, today.Now);
        if (outcome.IsShared)
            await gratitude.ThankAsync(outcome.OwnerId, outcome.ConnectorId, outcome.DeedKey, cancellation);
    }
}
