using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Workers;

/// <summary>One look at an association: what the day brings, and who has still to be told of a move.</summary>
internal sealed class DayRound(ISender sender, ILogger<DayRound> logger) : IAssociationRound, ITransientDependency
{
    private const int BatchSize = 200;

    public async Task GoAsync(CancellationToken cancellation)
    {
        await logger.TryAsync(nameof(TellWhatDayBrings), () => TellWhatDayBringsAsync(cancellation), cancellation);
        foreach (var memberId in await sender.Send(new FindMovesToTell(BatchSize), cancellation))
        {
            await logger.TryAsync(
                nameof(TellOfMove), () => sender.Send(new TellOfMove(memberId), cancellation), cancellation);
        }

        await logger.TryAsync(
            nameof(TellOfficersOfMoves), () => sender.Send(new TellOfficersOfMoves(), cancellation), cancellation);
    }

    /// <summary>
    /// Many at once; where that fails, each for itself, so that one who cannot be told keeps nobody else waiting.
    /// </summary>
    private async Task TellWhatDayBringsAsync(CancellationToken cancellation)
    {
        var before = new DueToday([], []);
        while ((await sender.Send(new FindWhatDayBrings(BatchSize), cancellation)).Except(before) is { Count: > 0 } due)
        {
            before = due;
            if (await TryAsync(due, cancellation)) continue;
            foreach (var one in due.Each()) await TryAsync(one, cancellation);
        }
    }

    private async Task<bool> TryAsync(DueToday due, CancellationToken cancellation)
    {
        var isDone = false;
        await logger.TryAsync(nameof(TellWhatDayBrings), async () =>
        {
            await sender.Send(new TellWhatDayBrings(due), cancellation);
            isDone = true;
        }, cancellation);
        return isDone;
    }
}
