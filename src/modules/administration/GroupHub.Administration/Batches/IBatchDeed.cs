using GroupHub.Administration.Domain;
using Volo.Abp;

namespace GroupHub.Administration.Batches;

/// <summary>Something that can be done for many members: another module's verb, once for each of them.</summary>
internal interface IBatchDeed
{
    BatchDeed Deed { get; }

    /// <summary>By which it is done; officers do it in their subtree.</summary>
    string Permission { get; }

    /// <summary>Refuses what the current user may not order at all.</summary>
    Task RequireAsync(BatchOrder order, CancellationToken cancellation);

    /// <summary>
    /// Why it cannot be done for some of these, by their ids: the code of the rule. Asking does nothing.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, BatchOrder order, CancellationToken cancellation);

    /// <returns>By which it is taken back, where that can be.</returns>
    /// <exception cref="BusinessException">It cannot be done for this one.</exception>
    Task<Guid?> DoAsync(Guid memberId, BatchOrder order, CancellationToken cancellation);

    Task TakeBackAsync(Guid memberId, Guid key, CancellationToken cancellation);
}
