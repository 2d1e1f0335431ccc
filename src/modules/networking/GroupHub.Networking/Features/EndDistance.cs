using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

public sealed record EndDistance(Guid MemberId, DistanceKind Kind) : ICommand;

internal sealed class EndDistanceHandler(Book<Distance> distances) : CommandHandler<EndDistance>
{
    public override async Task Handle(EndDistance command, CancellationToken cancellation)
    {
        var kept = await distances.FindAsync(
            d => d.OtherId == command.MemberId && d.Kind == command.Kind, cancellation);
        if (kept is not null) await distances.RemoveAsync(kept, cancellation);
    }
}
