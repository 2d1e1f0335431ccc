using GroupHub.Billing.Gateways.Demo;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Billing.Gateways;

/// <summary>Stripe when its key is configured, else the demo; a checkout stays with the gateway that opened it.</summary>
internal sealed class PaymentGateways(IEnumerable<IPaymentGateway> gateways) : ITransientDependency
{
    public IPaymentGateway Current =>
        gateways.FirstOrDefault(gateway => gateway.IsConfigured && gateway.Name != DemoGateway.Id) ?? Of(DemoGateway.Id);

    public bool IsDemo => Current.Name == DemoGateway.Id;

    public IPaymentGateway Of(string name) => gateways.Single(gateway => gateway.Name == name);
}
