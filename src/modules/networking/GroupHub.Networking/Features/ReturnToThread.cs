using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Undoes leaving. What was written meanwhile was for those who were there.</summary>
public sealed record ReturnToThread(Guid Id) : ICommand;

internal sealed class ReturnToThreadHandler(Threads threads, Book<Distance> distances, Self self)
    : CommandHandler<ReturnToThread>
{
    public override async Task Handle(ReturnToThread command, CancellationToken cancellation)
    {
        var thread = await threads.GetAsync(command.Id, cancellation);
        Guid[] three = [.. thread.Three];
        var blocked = await distances.FindAsync(
            kept => kept.Kind == DistanceKind.Block && three.Contains(kept.OtherId), cancellation);
        Rule.Require(blocked is null, NetworkingErrors.BlockedSomebodyThere);

        (await threads.TakePlaceAsync(thread.Id, await self.GetIdAsync(cancellation), cancellation)).ComeBack();
    }
}
