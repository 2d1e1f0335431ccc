using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Features;

/// <summary>
/// Writes to the colleague in the member's own words, and is done with that. The answer goes to the member.
/// </summary>
public sealed record SendFollowUp(Guid Id, string Text) : ICommand;

internal sealed class SendFollowUpValidator : AbstractValidator<SendFollowUp>
{
    public SendFollowUpValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(FollowUp.MaxMessageLength);
}

internal sealed class SendFollowUpHandler(Book<FollowUp> followUps, FollowUpDesk desk, IClock clock)
    : CommandHandler<SendFollowUp>
{
    public override async Task Handle(SendFollowUp command, CancellationToken cancellation)
    {
        var item = await followUps.GetAsync(command.Id, cancellation);
        var since = clock.Now.AddDays(-1);
        var sent = await (await followUps.ReadAsync(cancellation))
            .CountAsync(other => other.SentAt > since, cancellation);
        Rule.Require(sent < FollowUp.MostMessagesPerDay, NetworkingErrors.TooManyMessages);

        await desk.SendAsync(item, command.Text, cancellation);
    }
}
