using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Administration.Features;

/// <summary>Writes down that it could not be done for somebody, or not be taken back, and why.</summary>
internal sealed record LeaveOutOfBatch(Guid Id, Guid MemberId, string Reason) : ICommand;

internal sealed class LeaveOutOfBatchHandler(
    IRepository<Batch, Guid> batches,
    IRepository<BatchLine, Guid> lines,
    IGuidGenerator guids) : CommandHandler<LeaveOutOfBatch>
{
    public override async Task Handle(LeaveOutOfBatch command, CancellationToken cancellation)
    {
        await batches.LockAsync(command.Id, cancellation);
        var batch = await batches.GetAsync(command.Id, cancellationToken: cancellation);
        var line = await lines.FirstOrDefaultAsync(
            l => l.BatchId == batch.Id && l.MemberId == command.MemberId, cancellation);
        if (line is { Outcome: BatchOutcome.Done } && batch.State == BatchState.TakingBack) line.Stay(command.Reason);
        if (line is not null || batch.State != BatchState.Running) return;

        batch.Note(await lines.InsertAsync(
            BatchLine.LeftOutFor(guids.Create(), batch.Id, command.MemberId, command.Reason),
            cancellationToken: cancellation));
    }
}
