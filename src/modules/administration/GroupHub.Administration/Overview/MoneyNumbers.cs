using GroupHub.Administration.Features;
using GroupHub.Billing;
using GroupHub.Dues;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Overview;

/// <summary>Sums of money, in the association's currency.</summary>
internal sealed class MoneyNumbers(IInvoices invoices, IPlans plans, ISettingProvider settings) : ITransientDependency
{
    public async Task<Income> IncomeAsync(DateOnly today, CancellationToken cancellation)
    {
        var (currency, thisYear) = (await settings.GetCurrencyAsync(), new DateOnly(today.Year, 1, 1));
        var first = Months.FirstBefore(today);
        var months = (await invoices.IncomePerMonthAsync(first < thisYear ? first : thisYear, today, cancellation))
            .Where(month => month.Amount.Currency == currency)
            .ToDictionary(month => month.Month, month => month.Amount);
        return new Income(
            Sum(months.Where(month => month.Key >= thisYear).Select(month => month.Value), currency),
            [
                .. Months.UpTo(today)
                    .Select(month => new MonthOfIncome(
                        Months.NameOf(month), months.GetValueOrDefault(month, Money.Zero(currency))))
            ]);
    }

    /// <param name="membersByPlan">How many renew which plan.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<UpcomingRenewals> RenewalsAsync(
        IReadOnlyDictionary<Guid, int> membersByPlan, CancellationToken cancellation)
    {
        var currency = await settings.GetCurrencyAsync();
        var prices = (await plans.ListAsync(cancellation)).ToDictionary(plan => plan.Id, plan => plan.Price);
        var amounts = membersByPlan
            .Where(plan => prices.TryGetValue(plan.Key, out var price) && price.Currency == currency)
            .Select(plan => prices[plan.Key] * plan.Value);
        return new UpcomingRenewals(membersByPlan.Values.Sum(), Sum(amounts, currency));
    }

    private static Money Sum(IEnumerable<Money> amounts, string currency) =>
        amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}

internal sealed record Income(Money ThisYear, IReadOnlyList<MonthOfIncome> PerMonth);
