using GroupHub.Administration.Batches;

namespace GroupHub.Administration.Features;

/// <summary>What a batch would come to if it were asked for now.</summary>
/// <param name="Able">For how many it can be done.</param>
/// <param name="Reasons">Why not for the others, the most frequent first.</param>
public sealed record BatchPreview(int Able, IReadOnlyList<BatchReason> Reasons)
{
    internal static BatchPreview Of(int able, IReadOnlyDictionary<string, int> byCode) => new(
        able,
        [
            .. byCode.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal)
                .Select(reason => new BatchReason(BatchReasons.Of(reason.Key), reason.Value)),
        ]);
}

/// <param name="Reason">The name of the rule.</param>
/// <param name="Count">How many it is about.</param>
public sealed record BatchReason(string Reason, int Count);

/// <param name="Id">By which it is followed.</param>
public sealed record StartedBatch(Guid Id);
