using GroupHub.Billing.Gateways.Demo;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Billing.Gateways;

/// <summary>
/// Stripe when its key is configured, else the demo where it is allowed; a checkout stays with the gateway that opened
/// it.
/// </summary>
internal sealed class PaymentGateways(IEnumerable<IPaymentGateway> gateways) : ITransientDependency
{
    public IPaymentGateway Current => Find() ?? throw new BusinessException(BillingErrors.NoGateway);

    public bool TakePayments => Find() is not null;

    public bool IsDemo => Find()?.Name == DemoGateway.Id;

    public IPaymentGateway Of(string name) => gateways.Single(gateway => gateway.Name == name);

    private IPaymentGateway? Find() =>
        gateways.Where(gateway => gateway.IsConfigured).MinBy(gateway => gateway.Name == DemoGateway.Id);
}
