using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Out of sight until a later day.</summary>
public sealed record SnoozeFollowUp(Guid Id, DateOnly Until) : ICommand;

internal sealed class SnoozeFollowUpValidator : AbstractValidator<SnoozeFollowUp>
{
    public SnoozeFollowUpValidator() => RuleFor(c => c.Until).NotEmpty();
}

internal sealed class SnoozeFollowUpHandler(Book<FollowUp> followUps, IAssociationClock calendar)
    : CommandHandler<SnoozeFollowUp>
{
    public override async Task Handle(SnoozeFollowUp command, CancellationToken cancellation) =>
        (await followUps.GetAsync(command.Id, cancellation)).Snooze(command.Until, await calendar.GetTodayAsync());
}
