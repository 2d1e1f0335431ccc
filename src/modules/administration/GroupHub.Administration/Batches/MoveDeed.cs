using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Batches;

/// <summary>Moves members to another primary chapter (R33).</summary>
[ExposeServices(typeof(IBatchDeed))]
internal sealed class MoveDeed(ITransfers transfers) : IBatchDeed, ITransientDependency
{
    public BatchDeed Deed => BatchDeed.MoveChapter;

    public string Permission => ChaptersPermissions.Manage;

    public Task RequireAsync(BatchOrder order, CancellationToken cancellation) =>
        transfers.RequireMayFillAsync(order.ChapterId!.Value, cancellation);

    public Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, BatchOrder order, CancellationToken cancellation) =>
        transfers.FindObstaclesAsync(memberIds, TransferOf(order), cancellation);

    public async Task<Guid?> DoAsync(Guid memberId, BatchOrder order, CancellationToken cancellation) =>
        await transfers.MoveAsync(memberId, TransferOf(order), cancellation);

    public Task TakeBackAsync(Guid memberId, Guid key, CancellationToken cancellation) =>
        transfers.UndoAsync(memberId, key, cancellation);

    private static Transfer TransferOf(BatchOrder order) => new(order.ChapterId!.Value, order.EffectiveOn!.Value);
}
