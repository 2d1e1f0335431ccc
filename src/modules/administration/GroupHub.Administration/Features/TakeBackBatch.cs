using GroupHub.Administration.Batches;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>Takes back what a batch has done, and leaves undone what it has not. Twice is once.</summary>
public sealed record TakeBackBatch(Guid Id) : ICommand;

internal sealed class TakeBackBatchHandler(BatchDesk desk) : CommandHandler<TakeBackBatch>
{
    public override async Task Handle(TakeBackBatch command, CancellationToken cancellation) =>
        await desk.TakeBackAsync(await desk.OpenAsync(command.Id, cancellation), cancellation);
}
