using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Billing;

/// <summary>A walk through all associations that asks the gateway how some of their checkouts stand.</summary>
internal static class CheckoutRound
{
    public static async Task GoAsync(IServiceProvider services, Func<IServiceProvider, Task<List<Guid>>> find)
    {
        var current = services.GetRequiredService<ICurrentTenant>();
        foreach (var tenant in await services.GetRequiredService<ITenantStore>().GetListAsync())
        {
            using (current.Change(tenant.Id, tenant.Name)) await SettleAsync(services, await FindAsync(services, find));
        }
    }

    private static async Task<List<Guid>> FindAsync(
        IServiceProvider services, Func<IServiceProvider, Task<List<Guid>>> find)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        return await find(unitOfWork.ServiceProvider);
    }

    private static async Task SettleAsync(IServiceProvider services, List<Guid> checkoutIds)
    {
        var sender = services.GetRequiredService<ISender>();
        foreach (var checkoutId in checkoutIds)
        {
            try
            {
                await sender.Send(new SettleCheckout(checkoutId));
            }
            catch (BusinessException exception) when (exception.Code == BillingErrors.GatewayUnavailable)
            {
                // One that cannot be asked now must not keep the others waiting; the next round asks again.
                services.GetRequiredService<ILogger<ForgottenCheckouts>>()
                    .LogWarning(exception, "Checkout {CheckoutId} could not be looked up.", checkoutId);
            }
        }
    }
}
