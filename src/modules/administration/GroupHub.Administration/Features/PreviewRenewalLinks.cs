using GroupHub.Administration.Batches;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>How many of a selection would get a link to renew, and why the others would not.</summary>
public sealed record PreviewRenewalLinks(Guid SelectionId) : IQuery<BatchPreview>;

internal sealed class PreviewRenewalLinksHandler(BatchPreviews previews)
    : IQueryHandler<PreviewRenewalLinks, BatchPreview>
{
    public Task<BatchPreview> Handle(PreviewRenewalLinks query, CancellationToken cancellation) =>
        previews.ShowAsync(query.SelectionId, new BatchOrder(BatchDeed.RenewalLink), cancellation);
}
