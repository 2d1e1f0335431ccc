using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Features;

/// <summary>
/// Whose turn it is in a batch. Where it is nobody's any more, the batch is at rest. Two who are at the same batch take
/// turns.
/// </summary>
internal sealed record AdvanceBatch(Guid Id) : ICommand<Guid?>;

internal sealed class AdvanceBatchHandler(
    IRepository<Batch, Guid> batches,
    IRepository<BatchLine, Guid> lines,
    Selections selections) : ICommandHandler<AdvanceBatch, Guid?>
{
    public async Task<Guid?> Handle(AdvanceBatch command, CancellationToken cancellation)
    {
        await batches.LockAsync(command.Id, cancellation);
        if (await batches.FindAsync(command.Id, cancellationToken: cancellation) is not { IsMoving: true } batch)
            return null;

        var next = batch.State == BatchState.TakingBack
            ? await FindDoneAsync(batch, cancellation)
            : await selections.ListAfterAsync(batch.SelectionId, batch.ReachedId, 1, cancellation);
        if (next is [var memberId]) return memberId;

        batch.Finish();
        return null;
    }

    private async Task<IReadOnlyList<Guid>> FindDoneAsync(Batch batch, CancellationToken cancellation) =>
        await (await lines.GetQueryableAsync())
            .Where(line => line.BatchId == batch.Id && line.Outcome == BatchOutcome.Done)
            .Select(line => line.MemberId).OrderBy(id => id).Take(1)
            .ToListAsync(cancellation);
}
