using FluentValidation;
using GroupHub.Administration.Batches;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>How many of a selection could be moved there, and why the others could not.</summary>
public sealed record PreviewMove : IQuery<BatchPreview>
{
    public Guid SelectionId { get; init; }
    public Guid ChapterId { get; init; }
    public DateOnly EffectiveOn { get; init; }
}

internal sealed class PreviewMoveValidator : AbstractValidator<PreviewMove>
{
    public PreviewMoveValidator() => RuleFor(q => q.EffectiveOn).NotEmpty();
}

internal sealed class PreviewMoveHandler(BatchPreviews previews) : IQueryHandler<PreviewMove, BatchPreview>
{
    public Task<BatchPreview> Handle(PreviewMove query, CancellationToken cancellation)
    {
        var order = new BatchOrder(BatchDeed.MoveChapter, query.ChapterId, query.EffectiveOn);
        return previews.ShowAsync(query.SelectionId, order, cancellation);
    }
}
