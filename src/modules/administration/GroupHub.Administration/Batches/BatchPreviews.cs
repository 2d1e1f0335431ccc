using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Administration.Roster;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Batches;

/// <summary>Says before something is done for how many it can be done, and why not for the others.</summary>
internal sealed class BatchPreviews(Selections selections, Deeds deeds, BatchReach reach) : ITransientDependency
{
    private const int AtOnce = 500;

    public async Task<BatchPreview> ShowAsync(Guid selectionId, BatchOrder order, CancellationToken cancellation)
    {
        await selections.OpenAsync(selectionId, cancellation);
        var (deed, scope) = (deeds.For(order.Deed), await deeds.RequireAsync(order, cancellation));

        var (able, reasons) = (0, new Dictionary<string, int>());
        for (IReadOnlyList<Guid> some = await NextAsync(null); some.Count > 0; some = await NextAsync(some[^1]))
        {
            var outside = await reach.FindObstaclesAsync(some, scope, cancellation);
            var inside = some.Where(id => !outside.ContainsKey(id)).ToList();
            var refused = await deed.FindObstaclesAsync(inside, order, cancellation);
            able += inside.Count - refused.Count;
            foreach (var (code, count) in outside.Values.Concat(refused.Values).CountBy(code => code))
                reasons[code] = reasons.GetValueOrDefault(code) + count;
        }

        return BatchPreview.Of(able, reasons);

        Task<IReadOnlyList<Guid>> NextAsync(Guid? after) =>
            selections.ListAfterAsync(selectionId, after, AtOnce, cancellation);
    }
}
