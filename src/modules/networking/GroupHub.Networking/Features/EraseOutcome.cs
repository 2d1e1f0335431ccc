using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

/// <summary>
/// What one has noted of an introduction, for good; with it what the connector could see. Twice is once.
/// </summary>
public sealed record EraseOutcome(Guid Id) : ICommand;

internal sealed class EraseOutcomeHandler(Threads threads, Outcomes outcomes) : CommandHandler<EraseOutcome>
{
    public override async Task Handle(EraseOutcome command, CancellationToken cancellation)
    {
        var thread = await threads.GetAsync(command.Id, cancellation);
        if (await outcomes.FindAsync(thread.Id, cancellation) is { } noted)
            await outcomes.RemoveAsync(noted, cancellation);
    }
}
