using System.Net;
using GroupHub.Billing.Domain;
using GroupHub.Dues;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>From the form to the membership, with all of the product between them and Stripe at the far end.</summary>
public sealed class StripeJourneyTests(GroupHubApp app) : StripeTest(app)
{
    [Fact]
    public async Task Whoever_pays_at_Stripe_is_a_member_with_a_term_and_a_receipt()
    {
        var (application, session) = await Applied();
        (await StatusOf(application)).State.ShouldBe(ApplicationState.AwaitingPayment);
        session.AmountTotal.ShouldBe(265_00);

        session.Pay();
        (await Ring(Completed(session))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await ShouldBeMemberOnce(application, session);
    }

    [Fact]
    public async Task Events_that_come_again_and_in_the_wrong_order_make_one_member_one_term_and_one_receipt()
    {
        var (application, session) = await Applied();
        var completed = Completed(session, $"evt_{Guid.NewGuid():N}");
        session.Pay();

        await Ring(Event("checkout.session", "checkout.session.async_payment_succeeded", session));
        await Ring(completed);
        await App.Settled();
        await Ring(Event("payment_intent", "payment_intent.payment_failed", session));
        await Ring(Event("checkout.session", "checkout.session.expired", session));
        await Task.WhenAll(Ring(completed), Ring(completed), Ring(Completed(session)));

        await ShouldBeMemberOnce(application, session);
    }

    [Fact]
    public async Task A_card_that_was_refused_first_leads_to_the_same_membership_in_the_end()
    {
        var (application, session) = await Applied();
        session.Refusal = "Your card was declined.";
        await Ring(Event("payment_intent", "payment_intent.payment_failed", session));
        (await StatusOf(application)).DeclineReason.ShouldBe("Your card was declined.");

        session.Pay();
        await Ring(Completed(session));
        await Ring(Event("payment_intent", "payment_intent.payment_failed", session));

        await ShouldBeMemberOnce(application, session);
    }

    private async Task ShouldBeMemberOnce(Applied application, FakeSession session)
    {
        var status = await StatusOf(application);
        (status.State, status.Payment, status.DeclineReason).ShouldBe((ApplicationState.Member, PaymentState.Paid, null));
        var member = As(await App.FindUser(Acme.Id, Acme.Slug, application.Email));
        var membership = await member.Get<MyMembership>("/api/dues/me");
        membership.Standing.ShouldBe(Standing.ActiveNew);
        membership.PaidThrough.ShouldBe(status.PaidThrough);
        membership.Terms.ShouldHaveSingleItem();
        var invoice = Guid.Parse(session.Form["metadata[grouphub_invoice]"]);
        (await Ask<IRepository<Payment, Guid>, int>(Acme, payments => payments.CountAsync(payment => payment.InvoiceId == invoice))).ShouldBe(1);
        App.Mails.To(application.Email).Count(mail => mail.Subject!.Contains(status.InvoiceNumber!, StringComparison.Ordinal)).ShouldBe(1);
        var receipt = await Visitor.Http.GetAsync(status.ReceiptUrl);
        (receipt.StatusCode, receipt.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "application/pdf"));
    }

    private async Task<(Applied Application, FakeSession Session)> Applied()
    {
        var offer = new NewPlan { Name = $"Member {Guid.NewGuid():N}", Price = new Money(240_00, "EUR"), WelcomeFee = new Money(25_00, "EUR") };
        var plan = await Admin.Post<PlanDetails>("/api/dues/plans", offer);
        var email = NewEmail();
        var receipt = await Visitor.Post<ApplicationReceipt>("/api/dues/applications", new ApplyForMembership
        {
            RequestId = Guid.NewGuid(), PlanId = plan.Id, FirstName = "Ada", LastName = "Byron", Email = email, Consent = true,
        });
        return (new Applied(email, receipt), Stripe.Find(receipt.CheckoutUrl!));
    }

    private async Task<ApplicationStatus> StatusOf(Applied application)
    {
        await App.Settled();
        var (id, key) = (application.Receipt.ApplicationId, application.Receipt.Key);
        return await Visitor.Get<ApplicationStatus>($"/api/dues/applications/{id}?key={key}");
    }
}

internal sealed record Applied(string Email, ApplicationReceipt Receipt);
