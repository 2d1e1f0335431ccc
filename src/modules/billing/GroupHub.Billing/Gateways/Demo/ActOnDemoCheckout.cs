using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>A click on the demo checkout: remembered as a gateway would, and told through the same inbox.</summary>
internal sealed record ActOnDemoCheckout(Guid CheckoutId, DemoAction Action) : ICommand<DemoOutcome>;

/// <param name="LeaveTo">Where the payer goes; null means back to the checkout page.</param>
internal sealed record DemoOutcome(string? LeaveTo);

internal sealed class ActOnDemoCheckoutHandler(IRepository<DemoCheckout, Guid> checkouts, ISender sender, IClock clock)
    : ICommandHandler<ActOnDemoCheckout, DemoOutcome>
{
    public async Task<DemoOutcome> Handle(ActOnDemoCheckout command, CancellationToken cancellation)
    {
        var checkout = await checkouts.FindAsync(command.CheckoutId, cancellationToken: cancellation);
        if (checkout is null) return new DemoOutcome(null);

        if (checkout.Take(command.Action, clock.Now) && KindOf(checkout) is { } kind)
        {
            var id = $"demo_evt_{checkout.Id:N}_{checkout.Stage}_{checkout.Refusals}";
            await sender.Send(
                new AnswerDoorbell(new Doorbell(DemoGateway.Id, id, kind, checkout.Id, clock.Now)), cancellation);
        }

        return new DemoOutcome(checkout.Stage switch
        {
            DemoStage.Paid => checkout.ReturnUrl,
            DemoStage.Closed => checkout.CancelUrl,
            _ => null,
        });
    }

    private static string? KindOf(DemoCheckout checkout) => checkout.Stage switch
    {
        DemoStage.Paid => "checkout.session.completed",
        DemoStage.Closed => "checkout.session.expired",
        DemoStage.Open => "payment_intent.payment_failed",
        _ => null,
    };
}
