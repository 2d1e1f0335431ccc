using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp;
using static GroupHub.Dues.Tests.Domain.Terms;

namespace GroupHub.Dues.Tests.Domain;

/// <summary>Things as they usually are, to be changed where a test is about the difference.</summary>
internal static class A
{
    public static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    public static NewPlan Offer => new()
    {
        Name = "Member",
        Price = Euro(240_00),
        Kind = PlanKind.Calendar,
        Proration = Proration.Monthly,
        WelcomeFee = Euro(25_00),
        TaxPercent = 19,
    };

    public static MembershipPlan Plan(NewPlan? offer = null) => MembershipPlan.Offer(Guid.NewGuid(), offer ?? Offer);

    public static Application Application(NewPlan? offer = null, string email = "ada@example.org")
    {
        var plan = Plan(offer);
        return Dues.Domain.Application.Submit(Guid.NewGuid(), Submission(email), plan, PriceQuote.ForJoining(plan.Terms, Today));
    }

    public static Submission Submission(string email = "ada@example.org")
    {
        var applicant = new Applicant { FirstName = "Ada", LastName = "Byron", Email = email, ConsentText = "I agree.", ConsentVersion = "1" };
        return new Submission(Guid.NewGuid(), applicant, "en", Now);
    }

    public static Membership Membership() => Dues.Domain.Membership.Of(Guid.NewGuid(), Guid.NewGuid());

    public static TermPurchase Purchase(DateOnly from, DateOnly to, Guid? invoiceId = null) => new()
    {
        TermId = Guid.NewGuid(),
        PlanId = Guid.NewGuid(),
        PlanName = "Member",
        Dates = new DateRange(from, to),
        Price = Euro(240_00),
        InvoiceId = invoiceId ?? Guid.NewGuid(),
    };

    public static string? Breaking(Action action) => Should.Throw<BusinessException>(action).Code;
}
