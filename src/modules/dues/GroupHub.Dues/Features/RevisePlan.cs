using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

public sealed record RevisePlan : NewPlan, ICommand<PlanDetails>
{
    public Guid Id { get; init; }
    public string ConcurrencyStamp { get; init; } = "";
}

internal sealed class RevisePlanValidator : NewPlanValidator<RevisePlan>;

internal sealed class RevisePlanHandler(IRepository<MembershipPlan, Guid> plans, PlanBook book)
    : ICommandHandler<RevisePlan, PlanDetails>
{
    public async Task<PlanDetails> Handle(RevisePlan command, CancellationToken cancellation)
    {
        var plan = await plans.GetAsync(command.Id, cancellationToken: cancellation);
        await book.RequireFreeNameAsync(command.Name, except: plan.Id, cancellation);
        await book.RequireCurrencyAsync(command);

        plan.Revise(command);
        if (command.ConcurrencyStamp.Length > 0) plan.ConcurrencyStamp = command.ConcurrencyStamp;
        await plans.UpdateAsync(plan, autoSave: true, cancellation);
        return PlanDetails.Of(plan);
    }
}
