using GroupHub.Administration.Domain;
using GroupHub.Dues;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Batches;

/// <summary>Writes to members how they renew. A letter cannot be taken back.</summary>
[ExposeServices(typeof(IBatchDeed))]
internal sealed class RenewalLinkDeed(IRenewalLinks links) : IBatchDeed, ITransientDependency
{
    public BatchDeed Deed => BatchDeed.RenewalLink;

    public string Permission => DuesPermissions.SendRenewalLinks;

    public Task RequireAsync(BatchOrder order, CancellationToken cancellation) => Task.CompletedTask;

    public Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, BatchOrder order, CancellationToken cancellation) =>
        links.FindObstaclesAsync(memberIds, cancellation);

    public async Task<Guid?> DoAsync(Guid memberId, BatchOrder order, CancellationToken cancellation)
    {
        await links.SendAsync(memberId, cancellation);
        return null;
    }

    public Task TakeBackAsync(Guid memberId, Guid key, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
