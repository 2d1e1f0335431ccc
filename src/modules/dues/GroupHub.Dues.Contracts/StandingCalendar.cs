using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>
/// A person's standing on every day, past and to come, as far as the facts known now tell: for read models that must
/// answer for a day without having the facts at hand.
/// </summary>
public static class StandingCalendar
{
    /// <summary>Stretches without gap or overlap, in order; neighbours differ.</summary>
    public static IReadOnlyList<StandingStretch> Of(MembershipFacts facts, StandingPolicy policy)
    {
        var stretches = new List<StandingStretch>();
        var days = DaysOfChange(facts, policy).Where(day => day > DateOnly.MinValue);
        foreach (var from in days.Prepend(DateOnly.MinValue))
        {
            var standing = facts.StandingOn(from, policy);
            if (stretches is [.., var last])
            {
                if (last.Standing == standing) continue;
                stretches[^1] = last with { Dates = new DateRange(last.Dates.From, from.AddDays(-1)) };
            }

            stretches.Add(new StandingStretch(new DateRange(from, DateOnly.MaxValue), standing));
        }

        return stretches;
    }

    private static IEnumerable<DateOnly> DaysOfChange(MembershipFacts facts, StandingPolicy policy)
    {
        var afterTerms = facts.Terms.Select(term => term.Dates.To.Later(1)).ToList();
        IEnumerable<DateOnly?> days =
        [
            .. facts.Terms.Select(term => (DateOnly?)term.Dates.From),
            .. afterTerms.SelectMany(
                day => (DateOnly?[])[day, day.Later(policy.GraceDays), day.Later(policy.RejoinDays)]),
            .. facts.Suspensions.SelectMany(suspension => (DateOnly?[])[suspension.From, suspension.To?.Later(1)]),
            StandingCalculator.MemberSince(facts.Terms, policy)?.AddMonths(policy.NewMonths),
            facts.ResignedOn, facts.ExpelledOn, facts.DiedOn,
        ];
        return days.OfType<DateOnly>().Distinct().Order();
    }
}

/// <param name="Dates">First and last day.</param>
/// <param name="Standing">What the person is on each of them.</param>
public sealed record StandingStretch(DateRange Dates, Standing Standing);
