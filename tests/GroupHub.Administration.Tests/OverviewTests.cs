using System.Globalization;
using GroupHub.Administration.Features;
using GroupHub.Billing;
using GroupHub.Billing.Features;
using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

/// <summary>An association of its own for each test: the numbers are those of everybody in it.</summary>
public sealed class OverviewTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task The_numbers_agree_with_who_is_in_it()
    {
        var association = await App.Found($"o{Guid.NewGuid():N}"[..12]);
        var today = await App.In(association, services => services.GetRequiredService<IAssociationClock>().GetTodayAsync().AsTask());
        await Member(association, new DateRange(today, today.AddDays(364)));
        await Member(association, new DateRange(today.AddDays(-340), today.AddDays(24)));
        await Member(association, new DateRange(today.AddDays(-400), today.AddDays(-10)));
        await Member(association, new DateRange(today.AddDays(-430), today.AddDays(-66)));

        var overview = await App.As(association.Admin).Get<ConsoleOverview>("/api/console/overview");

        overview.MemberCount.ShouldBe(3);
        overview.JoinedThisMonth.ShouldBe(1);
        overview.RetentionPercent.ShouldBe(50.0m);
        (overview.Overdue, overview.OverdueMembers).ShouldBe((new Money(24000, "EUR"), 1));
        overview.RenewalsNext90.ShouldBe(new UpcomingRenewals(1, new Money(24000, "EUR")));
        overview.JoinsPerMonth.Count.ShouldBe(12);
        overview.JoinsPerMonth[^1].Month.ShouldBe(today.ToString("yyyy-MM"));
        overview.JoinsPerMonth.Sum(month => month.Left).ShouldBe(1);
        overview.IncomePerMonth.Count.ShouldBe(12);
        overview.Todo.Select(line => (line.Kind, line.Count)).ShouldBe([("overdue", 1), ("renewals", 1)]);
    }

    [Fact]
    public async Task Income_stands_in_the_month_in_which_it_came_and_what_was_given_back_is_not_taken_off()
    {
        var association = await App.Found($"i{Guid.NewGuid():N}"[..12]);
        var (admin, today) = (App.As(association.Admin), await App.Today(association));
        var month = new DateOnly(today.Year, today.Month, 1);
        await Received(association, (100_00, today), (20_50, month), (250_00, month.AddMonths(-2)), (40_01, month.AddMonths(-1).AddDays(-1)));
        await Received(association, (7_00, month.AddMonths(-11)), (999_00, month.AddMonths(-11).AddDays(-1)));
        await GiveBack(admin, await PayOnTheDemoPage(association, 60_00), 45_00);

        var overview = await admin.Get<ConsoleOverview>("/api/console/overview");

        var expected = new Dictionary<DateOnly, long> { [month] = 180_50, [month.AddMonths(-2)] = 290_01, [month.AddMonths(-11)] = 7_00 };
        overview.IncomePerMonth.ShouldBe(Enumerable.Range(-11, 12).Select(month.AddMonths)
            .Select(m => new MonthOfIncome(m.ToString("yyyy-MM", CultureInfo.InvariantCulture), new Money(expected.GetValueOrDefault(m), "EUR"))));
        overview.DuesReceived.ShouldBe(new Money(expected.Where(m => m.Key.Year == today.Year).Sum(m => m.Value), "EUR"));
        overview.DuesReceivedYear.ShouldBe(today.Year);
    }

    [Fact]
    public async Task A_new_association_has_zeros_and_nothing_to_do()
    {
        var association = await App.Found($"n{Guid.NewGuid():N}"[..12]);

        var overview = await App.As(association.Admin).Get<ConsoleOverview>("/api/console/overview");

        overview.MemberCount.ShouldBe(0);
        overview.DuesReceived.ShouldBe(new Money(0, "EUR"));
        overview.RetentionPercent.ShouldBeNull();
        overview.Todo.ShouldBeEmpty();
        overview.JoinsPerMonth.ShouldAllBe(month => month.Joined == 0 && month.Left == 0);
    }

    [Fact]
    public async Task A_payment_that_was_refused_is_work_until_it_is_paid()
    {
        var association = await App.Found($"d{Guid.NewGuid():N}"[..12]);
        var admin = App.As(association.Admin);
        var plan = await admin.Post<WithId>("/api/dues/plans", new NewPlan { Name = "Member", Price = new Money(100_00, "EUR") });
        var visitor = App.Visitor(association);
        var checkout = new Uri((await visitor.Post<Receipt>("/api/dues/applications", new
        {
            requestId = Guid.NewGuid(), planId = plan.Id, firstName = "Ada", lastName = "Lovelace", email = NewEmail(), consent = true,
        })).CheckoutUrl);

        await Act(visitor, checkout, "Decline");
        (await Todo(admin)).ShouldBe([("payments", 1)]);
        (await admin.Get<PagedResultDto<InvoiceRow>>("/api/billing/invoices?status=declined")).Items.ShouldHaveSingleItem()
            .Refusal.ShouldBe("The card was declined. Nothing was charged.");

        await Act(visitor, checkout, "Pay");
        (await Todo(admin)).ShouldNotContain(("payments", 1));
        (await admin.Get<PagedResultDto<InvoiceRow>>("/api/billing/invoices?status=declined")).TotalCount.ShouldBe(0);
        (await admin.Get<PagedResultDto<InvoiceRow>>("/api/billing/invoices")).Items.ShouldHaveSingleItem().Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task An_officer_is_shown_what_they_may_decide_in_their_chapters_and_nothing_of_the_rest()
    {
        var association = await App.Found($"t{Guid.NewGuid():N}"[..12]);
        var (mine, other) = (await App.Chapter(association), await App.Chapter(association));
        var (chair, observer) = (await App.Officer(association, mine, OfficerRole.MembershipChair), await App.Officer(association, mine, OfficerRole.Observer));
        await Apply(association, Approver.Chapter, mine);
        await Apply(association, Approver.Chapter, other);
        await Apply(association, Approver.Association, mine);

        (await App.As(chair).Get<List<TodoLine>>("/api/console/todo")).Select(line => (line.Kind, line.Count)).ShouldBe([("applications", 1)]);
        (await App.As(observer).Get<List<TodoLine>>("/api/console/todo")).ShouldBeEmpty();
        (await App.As(chair).Get("/api/console/overview")).ShouldBe(System.Net.HttpStatusCode.Forbidden);
        (await Todo(App.As(association.Admin))).ShouldContain(("applications", 3));
    }

    [Fact]
    public async Task The_public_page_counts_members_and_shows_the_industries_of_those_listed_publicly()
    {
        var association = await App.Found($"p{Guid.NewGuid():N}"[..12]);
        var today = await App.In(association, services => services.GetRequiredService<IAssociationClock>().GetTodayAsync().AsTask());
        var term = new DateRange(today.AddDays(-5), today.AddDays(300));
        await Member(association, term, person => person with { Town = "Linden", Industries = ["Law"], Audiences = Listed(Audience.Public) });
        await Member(association, term, person => person with { Town = "Linden", Industries = ["Law", "Design"], Audiences = Listed(Audience.Public) });
        await Member(association, term, person => person with { Town = "Weir", Industries = ["Secrets"], Audiences = Listed(Audience.Members) });

        var page = await App.Visitor(association).Get<AssociationPage>("/api/association");

        page.Slug.ShouldBe(association.Slug);
        page.MemberCount.ShouldBe(3);
        page.PublicMemberCount.ShouldBe(2);
        page.TownCount.ShouldBe(2);
        page.Industries.ShouldBe([new ValueCount("Law", 2), new ValueCount("Design", 1)]);
        page.FromPrice.ShouldBe(new Money(24000, "EUR"));
        page.FromTermMonths.ShouldBe(12);
    }

    private Task<IReadOnlyList<Guid>> Received(Association at, params (long Minor, DateOnly On)[] payments) =>
        App.In(at, services => services.GetRequiredService<IBilling>().RecordHistoryAsync([.. payments.Select(payment => new PastInvoice(
            new NewInvoice
            {
                RequestKey = $"{Guid.NewGuid()}", Purpose = "Test", PurposeId = Guid.NewGuid(), PayerName = "Ada Lovelace", PayerEmail = NewEmail(), Culture = "en",
                Lines = [new NewInvoiceLine("dues", "Member", null, new Money(payment.Minor, "EUR"))], DueOn = payment.On,
            },
            payment.On))]));

    private async Task<string> PayOnTheDemoPage(Association at, long minor)
    {
        var (plan, email) = (await App.Plan(at, "Paid by card", minor), NewEmail());
        var visitor = App.Visitor(at);
        await Act(visitor, new Uri((await visitor.Post<Receipt>("/api/dues/applications", new
        {
            requestId = Guid.NewGuid(), planId = plan, firstName = "Ada", lastName = "Lovelace", email, consent = true,
        })).CheckoutUrl), "Pay");
        return email;
    }

    private async Task GiveBack(Caller admin, string payer, long minor)
    {
        var invoice = (await admin.Get<PagedResultDto<WithId>>($"/api/billing/invoices?filter={Uri.EscapeDataString(payer)}")).Items.ShouldHaveSingleItem();
        var payment = (await admin.Get<List<WithId>>($"/api/billing/invoices/{invoice.Id}/payments")).ShouldHaveSingleItem();
        await admin.Post($"/api/billing/payments/{payment.Id}/refunds", new { requestId = Guid.NewGuid(), amount = new Money(minor, "EUR"), reason = "Moved away" });
        await App.Settled();
    }

    private static async Task<IEnumerable<(string, int)>> Todo(Caller admin) =>
        (await admin.Get<ConsoleOverview>("/api/console/overview")).Todo.Select(line => (line.Kind, line.Count));

    private async Task Apply(Association at, Approver approver, Guid chapterId)
    {
        var offer = new NewPlan { Name = $"Plan {Guid.NewGuid():N}", Price = new Money(100_00, "EUR"), NeedsApproval = true, Approver = approver };
        var plan = await App.As(at.Admin).Post<WithId>("/api/dues/plans", offer);
        await App.Visitor(at).Post("/api/dues/applications", new
        {
            requestId = Guid.NewGuid(), planId = plan.Id, firstName = "Ada", lastName = "Lovelace", email = NewEmail(), consent = true, chapterIds = new[] { chapterId },
        });
        await App.Settled();
    }

    private async Task Act(Caller visitor, Uri checkout, string action)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("action", action)]);
        (await visitor.Http.PostAsync(checkout.AbsolutePath, form)).StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        await App.Settled();
    }

    private sealed record WithId(Guid Id);

    private sealed record Receipt(string CheckoutUrl);

    private static Dictionary<ProfileField, Audience> Listed(Audience audience) =>
        new() { [ProfileField.Listing] = audience, [ProfileField.Industries] = Audience.Public };

    private Task<Guid> Member(Association at, DateRange term, Func<NewPerson, NewPerson>? with = null)
    {
        var ada = new NewPerson { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail() };
        return App.Member(at, with?.Invoke(ada) ?? ada, term);
    }
}
