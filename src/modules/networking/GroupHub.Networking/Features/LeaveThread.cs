using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

/// <summary>The member reads and writes no more there. The others see that, and no reason.</summary>
public sealed record LeaveThread(Guid Id) : ICommand;

internal sealed class LeaveThreadHandler(Threads threads, Self self, Today today) : CommandHandler<LeaveThread>
{
    public override async Task Handle(LeaveThread command, CancellationToken cancellation)
    {
        var thread = await threads.GetAsync(command.Id, cancellation);
        var place = await threads.TakePlaceAsync(thread.Id, await self.GetIdAsync(cancellation), cancellation);
        place.Leave(thread.Messages, today.Now);
    }
}
