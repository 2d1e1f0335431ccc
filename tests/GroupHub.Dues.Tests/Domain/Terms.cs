using System.Globalization;
using CsCheck;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;

namespace GroupHub.Dues.Tests.Domain;

/// <summary>Plans and days to choose from.</summary>
internal static class Terms
{
    public static readonly Gen<DateOnly> Days =
        Gen.Int[new DateOnly(1996, 1, 1).DayNumber, new DateOnly(2105, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    public static readonly Gen<MonthDay> Boundaries =
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 31]).Select((month, day) => new MonthDay(month, day)).Where(boundary => boundary.IsValid);

    private static readonly int[] EvenMonths = [1, 2, 3, 4, 6, 12, 24, 36];

    public static readonly Gen<PlanTerms> CalendarPlans = Gen.Select(
        Boundaries,
        Gen.Int[0, 7].Select(index => EvenMonths[index]),
        Gen.Enum<Proration>(),
        Gen.Int[0, 27],
        Gen.Long[0, 1_000_000]).Select((boundary, months, proration, stub, price) => Calendar(price) with
        {
            Boundary = boundary,
            Months = months,
            Proration = proration,
            ShortStubDays = stub,
        });

    public static readonly Gen<PlanTerms> AnniversaryPlans =
        Gen.Select(Gen.Int[1, 48], Gen.Long[0, 1_000_000]).Select((months, price) => Anniversary(months, price));

    public static readonly Gen<PlanTerms> Plans = Gen.OneOf(CalendarPlans, AnniversaryPlans);

    public static PlanTerms Anniversary(int months, long price = 120_00) => new()
    {
        Price = Euro(price),
        WelcomeFee = Euro(0),
        Months = months,
        Kind = PlanKind.Anniversary,
    };

    public static PlanTerms Calendar(long price, Proration proration = Proration.None) => new()
    {
        Price = Euro(price),
        WelcomeFee = Euro(0),
        Months = 12,
        Kind = PlanKind.Calendar,
        Proration = proration,
    };

    public static Money Euro(long minor) => new(minor, "EUR");

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateRange Range(DateOnly from, DateOnly to) => new(from, to);

    /// <summary>The first terms of somebody who joins on the day and renews each time on the last day.</summary>
    public static List<DateRange> Chain(PlanTerms plan, DateOnly joined, int count)
    {
        List<DateRange> chain = [TermCalculator.Joining(plan, joined).Dates];
        while (chain.Count < count)
        {
            var last = chain[^1];
            chain.Add(TermCalculator.Renewing(plan, last, joined, last.To, StandingPolicy.Default).Dates);
        }

        return chain;
    }
}
