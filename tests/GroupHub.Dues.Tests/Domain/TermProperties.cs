using CsCheck;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

/// <summary>What holds whatever happens, in whatever order.</summary>
public sealed class TermProperties
{
    private static readonly DateOnly Start = Day(2026, 1, 1);

    private static readonly Gen<(int Kind, int From, int Days)[]> Histories =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 800], Gen.Int[0, 400]).Array[1, 40];

    [Fact]
    public void R5_whatever_is_begun_declared_void_and_restored_valid_terms_never_share_a_day() =>
        Histories.Sample(history =>
        {
            var membership = A.Membership();
            foreach (var (kind, from, days) in history)
            {
                var first = Start.AddDays(from);
                var term = membership.Terms.ElementAtOrDefault(from % (membership.Terms.Count + 1));
                Try(kind switch
                {
                    0 when term is not null => () => membership.VoidTerm(term.Id, A.Now),
                    1 when term is not null => () => membership.RestoreTerm(term.Id),
                    _ => () => membership.Begin(A.Purchase(first, first.AddDays(days))),
                });
            }

            return AreApart(membership.Terms.Where(term => term.IsValid).Select(term => term.Dates));
        });

    [Fact]
    public void R5_whenever_somebody_renews_the_next_term_begins_after_the_one_before() =>
        Gen.Select(Plans, Days, Gen.Int[-60, 500].Array[1, 12]).Sample((plan, joined, pauses) =>
        {
            var terms = new List<DateRange> { TermCalculator.Joining(plan, joined).Dates };
            foreach (var pause in pauses)
            {
                var day = terms[^1].To.AddDays(pause);
                terms.Add(TermCalculator.Renewing(plan, terms[^1], joined, day, StandingPolicy.Default).Dates);
            }

            return AreApart(terms);
        });

    [Fact]
    public void R16_a_fee_is_never_prorated_and_never_changes_what_else_is_paid() =>
        Gen.Select(Plans, Days, Gen.Long[0, 100_000]).Sample((plan, joined, fee) =>
        {
            var (without, with) = (PriceQuote.ForJoining(plan, joined), PriceQuote.ForJoining(plan with { WelcomeFee = Euro(fee) }, joined));

            return with.WelcomeFee == Euro(fee) && with.Dues == without.Dues && with.Total == without.Total + Euro(fee);
        });

    [Fact]
    public void R16_dues_and_further_chapters_are_prorated_each_by_the_same_part() =>
        Gen.Select(CalendarPlans, Days, Gen.Long[0, 100_000], Gen.Int[0, 5]).Sample((plan, joined, price, further) =>
        {
            var quote = PriceQuote.For(plan with { FurtherChapterPrice = Euro(price) }, TermCalculator.Joining(plan, joined), Euro(25_00), further);

            return IsPartOf(quote.Dues, plan.Price, quote) && IsPartOf(quote.FurtherDues, Euro(price * further), quote)
                && quote.Total == quote.Dues + quote.FurtherDues + Euro(25_00);
        });

    private static bool IsPartOf(Money paid, Money list, PriceQuote quote) =>
        Math.Abs(((decimal)paid.Minor * quote.Whole) - ((decimal)list.Minor * quote.Part)) * 2 <= quote.Whole;

    private static bool AreApart(IEnumerable<DateRange> terms)
    {
        var inOrder = terms.OrderBy(term => term.From).ToList();
        return inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.To < pair.Second.From);
    }

    private static void Try(Action change)
    {
        try
        {
            change();
        }
        catch (BusinessException)
        {
            // To be refused is one of the ways to keep them apart.
        }
    }
}
