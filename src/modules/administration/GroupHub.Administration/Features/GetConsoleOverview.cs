using GroupHub.Administration.Overview;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

public sealed record GetConsoleOverview : IQuery<ConsoleOverview>;

internal sealed class GetConsoleOverviewHandler(
    MembershipNumbers members, MoneyNumbers money, TodoList todo, FirstSteps steps, IAssociationClock clock)
    : IQueryHandler<GetConsoleOverview, ConsoleOverview>
{
    public async Task<ConsoleOverview> Handle(GetConsoleOverview query, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var joins = await members.JoinsPerMonthAsync(today, cancellation);
        var counts = await members.CountAsync(today, cancellation);
        var income = await money.IncomeAsync(today, cancellation);
        var overdue = await money.RenewalsAsync(await members.OverdueAsync(today, cancellation), cancellation);
        return new ConsoleOverview
        {
            MemberCount = counts.Members,
            JoinedThisMonth = joins[^1].Joined,
            DuesReceived = income.ThisYear,
            DuesReceivedYear = today.Year,
            Overdue = overdue.Amount,
            OverdueMembers = overdue.Members,
            RetentionPercent = await members.RetentionPercentAsync(today, cancellation),
            Todo = await todo.GetAsync(today, counts, cancellation),
            FirstSteps = await steps.GetAsync(counts, cancellation),
            JoinsPerMonth = joins,
            IncomePerMonth = income.PerMonth,
            RenewalsNext90 = await money.RenewalsAsync(
                await members.RenewalsAsync(today, days: 90, cancellation), cancellation),
        };
    }
}
