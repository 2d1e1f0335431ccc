using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Tests.Features;

public sealed class UnfinishedPaymentTests(GroupHubApp app) : DuesTest(app)
{
    [Theory]
    [InlineData("Decline")]
    [InlineData("Abandon")]
    public async Task A_payment_that_fails_is_resumed_from_the_mailed_link(string button)
    {
        var form = Form((await Offer()).Id);
        var receipt = await Apply(form);
        await Click(receipt.CheckoutUrl!, button);

        var link = new Uri(LinkInMailTo(form.Email, $"/join/application/{receipt.ApplicationId}"));
        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.AwaitingPayment);

        var again = await Visitor.Post<CheckoutPage>($"/api/dues/applications/{receipt.ApplicationId}/checkout{link.Query}");
        await Pay(again.Url);

        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Member);
    }

    [Fact]
    public async Task A_declined_card_is_said_with_its_reason_and_mailed_once_a_day()
    {
        var form = Form((await Offer()).Id);
        var receipt = await Apply(form);

        await Click(receipt.CheckoutUrl!, "Decline");
        await Click(receipt.CheckoutUrl!, "Decline");

        var status = await StatusOf(receipt);
        status.Payment.ShouldBe(PaymentState.Declined);
        status.DeclineReason.ShouldNotBeNullOrEmpty();
        App.Mails.To(form.Email).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_invoice_that_was_paid_a_moment_ago_is_not_replaced_on_another_day()
    {
        var receipt = await Apply(Form((await Offer()).Id));
        await QuotedTheDayBefore(receipt);

        var page = await Within(Acme, async services =>
        {
            var application = await services.GetRequiredService<IRepository<Application, Guid>>().GetAsync(receipt.ApplicationId);
            var money = new ReceivedPayment("transfer", new DateOnly(2026, 11, 20));
            await services.GetRequiredService<IBilling>().RecordPaymentAsync(application.InvoiceId!.Value, money);
            return await Resume(services, receipt);
        });
        await App.Settled();

        page.Url.ShouldContain($"/join/application/{receipt.ApplicationId}");
        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Member);
    }

    private static Task<CheckoutPage> Resume(IServiceProvider services, ApplicationReceipt receipt) =>
        services.GetRequiredService<ISender>().Send(new StartApplicationCheckout(receipt.ApplicationId, receipt.Key));

    /// <summary>As if the form had been sent yesterday, when it cost something else.</summary>
    private Task<int> QuotedTheDayBefore(ApplicationReceipt receipt) => Within(Acme, async services =>
    {
        var yesterday = (await services.GetRequiredService<IAssociationClock>().GetTodayAsync()).AddDays(-1);
        var applications = await services.GetRequiredService<IRepository<Application, Guid>>().GetQueryableAsync();
        return await applications.Where(application => application.Id == receipt.ApplicationId)
            .ExecuteUpdateAsync(row => row.SetProperty(a => a.Quote.RunsFrom, yesterday).SetProperty(a => a.Quote.Dues.Minor, 200_00));
    });

    [Fact]
    public async Task Withdrawn_is_withdrawn()
    {
        var receipt = await Apply(Form((await Offer()).Id));
        var application = $"/api/dues/applications/{receipt.ApplicationId}";

        await Visitor.Post($"{application}/withdraw?key={receipt.Key}");
        await Visitor.Post($"{application}/withdraw?key={receipt.Key}");

        (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Withdrawn);
        (await Visitor.PostAndFail($"{application}/checkout?key={receipt.Key}")).Error.Code.ShouldBe(DuesErrors.ApplicationClosed);
    }

    [Fact]
    public async Task A_member_cannot_withdraw_what_has_led_to_a_membership()
    {
        var receipt = await Apply(Form((await Offer()).Id));
        await Pay(receipt.CheckoutUrl!);

        var refusal = await Visitor.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/withdraw?key={receipt.Key}");

        refusal.Error.Code.ShouldBe(DuesErrors.ApplicationClosed);
    }
}
