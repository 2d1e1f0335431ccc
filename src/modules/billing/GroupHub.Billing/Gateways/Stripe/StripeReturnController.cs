using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Uow;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>Where a payer comes by on the way back from Stripe's page.</summary>
[Route(StripeReturn.Route), AllowAnonymous, DisableAuditing, ApiExplorerSettings(IgnoreApi = true)]
public sealed class StripeReturnController(ISender sender) : ModuleController
{
    [HttpGet("{checkoutId:guid}"), UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> ComeBack(Guid checkoutId, string? to)
    {
        Response.Headers.CacheControl = "no-store";
        try
        {
            await sender.Send(new SettleCheckout(checkoutId));
        }
        catch (BusinessException failed) when (failed.Code == BillingErrors.GatewayUnavailable)
        {
            // The payer goes on all the same; Stripe's event says the same a little later.
            Logger.LogWarning(failed, "Checkout {CheckoutId} could not be looked up on the way back.", checkoutId);
        }

        return LocalRedirect(Url.IsLocalUrl(to) ? to : "/");
    }
}
