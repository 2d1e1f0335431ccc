using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

public sealed record OfferPlan : NewPlan, ICommand<PlanDetails>;

internal sealed class OfferPlanValidator : NewPlanValidator<OfferPlan>;

internal sealed class OfferPlanHandler(PlanBook book) : ICommandHandler<OfferPlan, PlanDetails>
{
    public async Task<PlanDetails> Handle(OfferPlan command, CancellationToken cancellation) =>
        PlanDetails.Of(await book.OfferAsync(command, cancellation));
}
