using GroupHub.Administration.Batches;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Administration.Features;

/// <summary>Does for one member what the batch is about, or takes it back. Said twice, it is done once.</summary>
internal sealed record DoInBatch(Guid Id, Guid MemberId) : ICommand;

internal sealed class DoInBatchHandler(
    IRepository<Batch, Guid> batches,
    IRepository<BatchLine, Guid> lines,
    Deeds deeds,
    BatchReach reach,
    IGuidGenerator guids) : CommandHandler<DoInBatch>
{
    public override async Task Handle(DoInBatch command, CancellationToken cancellation)
    {
        await batches.LockAsync(command.Id, cancellation);
        var batch = await batches.GetAsync(command.Id, cancellationToken: cancellation);
        var line = await lines.FirstOrDefaultAsync(
            l => l.BatchId == batch.Id && l.MemberId == command.MemberId, cancellation);
        if (batch.State == BatchState.Running && line is null) await DoAsync(batch, command.MemberId, cancellation);
        if (batch.State == BatchState.TakingBack && line is { Outcome: BatchOutcome.Done })
            await TakeBackAsync(batch, line, cancellation);
    }

    private async Task DoAsync(Batch batch, Guid memberId, CancellationToken cancellation)
    {
        var outside = await reach.FindObstaclesAsync([memberId], batch.Reach, cancellation);
        if (outside.TryGetValue(memberId, out var code)) throw new BusinessException(code);

        var key = await deeds.For(batch.Deed).DoAsync(memberId, batch.Order, cancellation);
        var line = await lines.InsertAsync(
            BatchLine.DoneFor(guids.Create(), batch.Id, memberId, key), cancellationToken: cancellation);
        batch.Note(line);
    }

    private async Task TakeBackAsync(Batch batch, BatchLine line, CancellationToken cancellation)
    {
        await deeds.For(batch.Deed).TakeBackAsync(line.MemberId, line.Key!.Value, cancellation);
        line.TakeBack();
        batch.NoteTakenBack();
    }
}
