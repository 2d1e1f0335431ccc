using GroupHub.Foundation;

namespace GroupHub.Dues.Tests.Domain;

public sealed class StandingCalendarTests
{
    private static readonly DateOnly Joined = new(2026, 3, 1);

    [Fact]
    public void What_is_kept_until_the_end_of_the_calendar_ends_with_it()
    {
        var facts = new MembershipFacts
        {
            MemberId = Guid.NewGuid(),
            MemberSince = Joined,
            Terms = [new TermFacts(new DateRange(Joined, DateOnly.MaxValue), Guid.NewGuid(), new Money(240_00, "EUR"), InvoiceId: null)],
            Suspensions = [new SuspensionFacts(Joined.AddYears(1), DateOnly.MaxValue)],
        };

        var stretches = StandingCalendar.Of(facts, new StandingPolicy());

        stretches.Select(stretch => stretch.Standing).ShouldBe([Standing.Prospect, Standing.ActiveNew, Standing.Active, Standing.Suspended]);
        stretches[^1].Dates.ShouldBe(new DateRange(Joined.AddYears(1), DateOnly.MaxValue));
    }
}
