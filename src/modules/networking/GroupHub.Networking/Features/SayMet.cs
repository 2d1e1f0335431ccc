using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>One has met whom the follow-up is about: today, or on a day since. Twice is once.</summary>
public sealed record SayMet(Guid Id, DateOnly? On) : ICommand;

internal sealed class SayMetHandler(Book<FollowUp> followUps, FollowUpDesk desk, Today today) : CommandHandler<SayMet>
{
    public override async Task Handle(SayMet command, CancellationToken cancellation)
    {
        var item = await followUps.GetAsync(command.Id, cancellation);
        await desk.FinishAsync(item, await today.InstantOnAsync(command.On, item.CreatedOn), cancellation);
    }
}
