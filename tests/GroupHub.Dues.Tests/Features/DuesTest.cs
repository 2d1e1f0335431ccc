using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Billing;
using GroupHub.Billing.Features;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

/// <summary>What tests of joining and renewing have in common.</summary>
public abstract partial class DuesTest(GroupHubApp app) : FeatureTest(app)
{
    protected static NewPlan Yearly => new() { Name = "Member", Price = Euro(240_00), WelcomeFee = Euro(25_00), TaxPercent = 19 };

    protected static Money Euro(long minor) => new(minor, "EUR");

    /// <summary>A plan under a name of its own.</summary>
    protected Task<PlanDetails> Offer(NewPlan? plan = null, Association? at = null)
    {
        var offer = plan ?? Yearly;
        return App.As((at ?? Acme).Admin).Post<PlanDetails>("/api/dues/plans", offer with { Name = $"{offer.Name} {Guid.NewGuid():N}" });
    }

    protected static ApplyForMembership Form(Guid planId, string? email = null, Guid? requestId = null) => new()
    {
        RequestId = requestId ?? Guid.NewGuid(),
        PlanId = planId,
        FirstName = "Ada",
        LastName = "Byron",
        Email = email ?? NewEmail(),
        Phone = "089 123456",
        Company = "Engines",
        Town = "Upper Weir",
        Consent = true,
    };

    protected Task<ApplicationReceipt> Apply(ApplyForMembership form) => Visitor.Post<ApplicationReceipt>("/api/dues/applications", form);

    protected Task<ApplicationStatus> StatusOf(ApplicationReceipt receipt) =>
        Visitor.Get<ApplicationStatus>($"/api/dues/applications/{receipt.ApplicationId}?key={receipt.Key}");

    /// <summary>One of the buttons of the demo checkout.</summary>
    protected async Task Click(string checkoutUrl, string button)
    {
        using var form = new FormUrlEncodedContent([new("action", button)]);
        using var response = await Visitor.Http.PostAsync(new Uri(checkoutUrl).PathAndQuery, form);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        await App.Settled();
    }

    protected Task Pay(string checkoutUrl) => Click(checkoutUrl, "Pay");

    /// <summary>All for which these people were billed, before anything has been heard of any of it.</summary>
    protected async Task PayAtOnce(string[] emails, bool largestFirst = false)
    {
        var (paidOn, unpaid) = (await Today(), new List<InvoiceRow>());
        foreach (var email in emails)
        {
            var billed = await Admin.Get<PagedResultDto<InvoiceRow>>($"/api/billing/invoices?filter={email}");
            unpaid.AddRange(billed.Items.Where(invoice => invoice.Status is InvoiceStatus.Draft or InvoiceStatus.Open));
        }

        await Within(Acme, async services =>
        {
            var billing = services.GetRequiredService<IBilling>();
            foreach (var invoice in unpaid.OrderBy(invoice => invoice.Amount.Minor * (largestFirst ? -1 : 1)))
                await billing.RecordPaymentAsync(invoice.Id, new ReceivedPayment($"transfer {invoice.Id:N}", paidOn));
            return unpaid.Count;
        });
        await App.Settled();
    }

    /// <summary>Somebody who has joined and paid.</summary>
    protected async Task<TestUser> Join(Guid planId, string? email = null)
    {
        var form = Form(planId, email);
        await Pay((await Apply(form)).CheckoutUrl!);
        return await App.FindUser(Acme.Id, Acme.Slug, form.Email);
    }

    /// <summary>Somebody with an account whose last term ended, or will end, on the day.</summary>
    protected async Task<TestUser> MemberPaidThrough(DateOnly day, Guid planId, string? address = null)
    {
        var email = address ?? NewEmail();
        await Within(Acme, async services =>
        {
            var person = new NewPerson { FirstName = "Grace", LastName = "Hopper", Email = email };
            var memberId = (await services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([person]))[0];
            var term = new PastTerm(planId, new DateRange(day.AddYears(-1).AddDays(1), day), Euro(240_00));
            await services.GetRequiredService<IMemberships>().RecordHistoryAsync([new PastMembership(memberId, [term])]);
            return await services.GetRequiredService<IMemberAccounts>().OpenAccountAsync(memberId);
        });
        await App.Settled();
        return await App.FindUser(Acme.Id, Acme.Slug, email);
    }

    protected Task<DateOnly> Today() => Within(Acme, services => services.GetRequiredService<IAssociationClock>().GetTodayAsync().AsTask());

    /// <summary>What another module would do, in a transaction of its own.</summary>
    protected Task<T> Within<T>(Association at, Func<IServiceProvider, Task<T>> work) => App.In(at, work);

    /// <summary>The first link of the last mail to somebody that begins like this.</summary>
    protected string LinkInMailTo(string email, string path)
    {
        var mail = App.Mails.To(email).LastOrDefault(mail => mail.HtmlBody?.Contains(path, StringComparison.Ordinal) == true);
        mail.ShouldNotBeNull($"no mail to {email} links to {path}");
        return Link().Matches(mail.HtmlBody!).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).First(link => link.Contains(path, StringComparison.Ordinal));
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
