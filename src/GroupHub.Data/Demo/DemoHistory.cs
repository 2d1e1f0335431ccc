using GroupHub.Billing;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;

namespace GroupHub.Data.Demo;

/// <summary>
/// Two years of joining, renewing and leaving, told from today backwards so that a demo is never out of date.
/// </summary>
internal sealed class DemoHistory(DemoAssociation association, DateOnly today)
{
    private const int Years = 2;

    private readonly Random _chance = new(association.Seed * 31);

    /// <summary>The terms of one person, oldest first.</summary>
    public IReadOnlyList<DemoTerm> Next(IReadOnlyList<Guid> planIds)
    {
        var index = PickPlan();
        var from = today.AddDays(-_chance.Next(Years * 365));
        var leaves = _chance.Next(100) < 12;
        var terms = new List<DemoTerm>();
        while (from <= today)
        {
            terms.Add(TermOf(index, planIds, from, isFirst: terms.Count == 0));
            from = terms[^1].Dates.To.AddDays(1);
            if (leaves && _chance.Next(2) == 0) break;
        }

        return terms;
    }

    /// <summary>Of somebody who has never missed a renewal.</summary>
    public IReadOnlyList<DemoTerm> Steady(IReadOnlyList<Guid> planIds)
    {
        var terms = new List<DemoTerm>();
        for (var from = today.AddDays(-Years * 365); from <= today; from = terms[^1].Dates.To.AddDays(1))
            terms.Add(TermOf(0, planIds, from, isFirst: terms.Count == 0));

        return terms;
    }

    /// <summary>Of somebody whose first year ended so many days ago, and who has not renewed yet.</summary>
    public IReadOnlyList<DemoTerm> Late(IReadOnlyList<Guid> planIds, int days)
    {
        var index = Enumerable.Range(0, association.Plans.Count)
            .First(n => association.Plans[n].Plan.Kind == PlanKind.Anniversary);
        var months = association.Plans[index].Plan.TermMonths;
        return [TermOf(index, planIds, today.AddDays(1 - days).AddMonths(-months), isFirst: true)];
    }

    public static NewInvoice InvoiceFor(Guid memberId, NewPerson person, DemoTerm term, int number) => new()
    {
        RequestKey = $"demo-{memberId:N}-{number}",
        Purpose = "membership",
        PurposeId = memberId,
        PayerName = $"{person.FirstName} {person.LastName}",
        PayerEmail = person.Email,
        Culture = "en",
        Lines =
        [
            new NewInvoiceLine(
                "dues", $"{term.Plan.Name}, {term.Dates.From:d MMM yyyy} to {term.Dates.To:d MMM yyyy}", null,
                term.Price),
        ],
        TaxPercent = term.Plan.TaxPercent,
        DueOn = term.Dates.From,
    };

    private int PickPlan()
    {
        var roll = _chance.Next(100);
        for (var index = 0; index < association.Plans.Count; index++)
        {
            roll -= association.Plans[index].Weight;
            if (roll < 0) return index;
        }

        return 0;
    }

    private DemoTerm TermOf(int index, IReadOnlyList<Guid> planIds, DateOnly from, bool isFirst)
    {
        var plan = association.Plans[index].Plan;
        var dates = DatesFrom(plan, from, isFirst);
        return new DemoTerm(planIds[index], plan, dates, PriceOf(plan, dates, isFirst));
    }

    private static DateRange DatesFrom(
        NewPlan plan, DateOnly from, bool isFirst) => plan.Kind == PlanKind.Calendar && isFirst
        ? new DateRange(from, new DateOnly(from.Year, 12, 31))
        : new DateRange(from, from.AddMonths(plan.TermMonths).AddDays(-1));

    private static Money PriceOf(NewPlan plan, DateRange term, bool isFirst)
    {
        if (!isFirst) return plan.Price;
        var dues = plan.Proration == Proration.Monthly ? plan.Price.Prorate(13 - term.From.Month, 12) : plan.Price;
        return plan.WelcomeFee is { } fee ? dues + fee : dues;
    }
}

internal sealed record DemoTerm(Guid PlanId, NewPlan Plan, DateRange Dates, Money Price);
