using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>
/// Stores every meeting of a series that has begun, so that no later change of its rule can rewrite it.
/// </summary>
internal sealed record SettleSeries(Guid SeriesId) : ICommand;

internal sealed class SettleSeriesHandler(Settlement settlement) : CommandHandler<SettleSeries>
{
    public override Task Handle(SettleSeries command, CancellationToken cancellation) =>
        settlement.TakeAsync(command.SeriesId, cancellation);
}
