using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

/// <summary>The association's plans: no two of one name, all in its currency.</summary>
[ExposeServices(typeof(IPlans), typeof(PlanBook))]
internal sealed class PlanBook(IRepository<MembershipPlan, Guid> plans, IGuidGenerator guids, ISettingProvider settings)
    : IPlans, ITransientDependency
{
    public async Task<MembershipPlan> OfferAsync(NewPlan offer, CancellationToken cancellation)
    {
        await RequireFreeNameAsync(offer.Name, except: null, cancellation);
        await RequireCurrencyAsync(offer);
        Rule.Require(
            await plans.CountAsync(cancellation) < MembershipPlan.Most, DuesErrors.TooManyPlans,
            ("limit", MembershipPlan.Most));
        return await plans.InsertAsync(MembershipPlan.Offer(guids.Create(), offer), autoSave: true, cancellation);
    }

    public async Task RequireFreeNameAsync(string name, Guid? except, CancellationToken cancellation)
    {
        await LockAsync(cancellation);
        var wanted = name.Trim();
        var isTaken = await plans.AnyAsync(plan => plan.Name == wanted && plan.Id != except, cancellation);
        Rule.Require(!isTaken, DuesErrors.PlanNameTaken);
    }

    /// <summary>Whoever else would give a name has to wait until this is done: a write that changes nothing.</summary>
    private async Task LockAsync(CancellationToken cancellation) =>
        await (await plans.GetQueryableAsync()).ExecuteUpdateAsync(
            plan => plan.SetProperty(p => p.ConcurrencyStamp, p => p.ConcurrencyStamp), cancellation);

    public async Task RequireCurrencyAsync(NewPlan offer)
    {
        var currency = await settings.GetOrNullAsync(AssociationSettings.Currency);
        Rule.Require(
            currency is null || offer.Price.Currency == currency, DuesErrors.CurrencyDiffers,
            ("currency", currency ?? ""));
    }

    async Task<IReadOnlyList<PlanFacts>> IPlans.ListAsync(CancellationToken cancellation)
    {
        var all = await (await plans.GetQueryableAsync()).AsNoTracking()
            .InOrder()
            .ToListAsync(cancellation);
        return [.. all.Select(plan => new PlanFacts(plan.Id, plan.Name, plan.Price, plan.TermMonths, plan.IsOpen))];
    }

    async Task<Guid> IPlans.OfferAsync(NewPlan plan, CancellationToken cancellation) =>
        (await OfferAsync(plan, cancellation)).Id;
}
