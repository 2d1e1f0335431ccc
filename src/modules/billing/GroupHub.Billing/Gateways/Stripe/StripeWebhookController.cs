using System.ComponentModel.DataAnnotations;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Stripe;
using Volo.Abp.Auditing;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>Stripe's doorbell: checked on the raw body, kept once, answered at once (R21).</summary>
[Route("api/billing/stripe/webhook"), AllowAnonymous, DisableAuditing, ApiExplorerSettings(IgnoreApi = true)]
public sealed class StripeWebhookController(ISender sender, IOptions<StripeOptions> options) : ModuleController
{
    private const int ToleranceSeconds = 300, MaxBodySize = 512 * 1024;

    [HttpPost, RequestSizeLimit(MaxBodySize), IgnoreAntiforgeryToken, UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> Receive(CancellationToken cancellation)
    {
        if (options.Value.WebhookSecrets.Count == 0) return NotFound();

        var message = Verify(await new StreamReader(Request.Body).ReadToEndAsync(cancellation));
        if (BellOf(message) is not ({ } tenantId, { } bell)) return Ok();

        using (CurrentTenant.Change(tenantId)) await sender.Send(new AnswerDoorbell(bell), cancellation);
        return Ok();
    }

    private Event Verify(string body)
    {
        var signature = Request.Headers["Stripe-Signature"].ToString();
        var reason = "";
        foreach (var secret in options.Value.WebhookSecrets)
        {
            try
            {
                return EventUtility.ConstructEvent(
                    body, signature, secret, ToleranceSeconds, throwOnApiVersionMismatch: false);
            }
            catch (StripeException notThisOne)
            {
                reason = notThisOne.Message;
            }
        }

        Logger.LogWarning(
            "Refused a Stripe event from {Address}: {Reason}", HttpContext.Connection.RemoteIpAddress, reason);
        throw new AbpValidationException([new ValidationResult(L[BillingErrors.ForgedEvent], ["Stripe-Signature"])]);
    }

    /// <summary>
    /// Nothing for events that are not about a checkout of ours: one account may serve other programs too.
    /// </summary>
    private static (Guid? TenantId, Doorbell? Bell) BellOf(Event message)
    {
        var metadata = (message.Data.Object as IHasMetadata)?.Metadata ?? [];
        return Guid.TryParse(metadata.GetValueOrDefault(StripeOrder.Tenant), out var tenantId)
            && Guid.TryParse(metadata.GetValueOrDefault(StripeOrder.Checkout), out var checkoutId)
                ? (tenantId, new Doorbell(StripeGateway.Id, message.Id, message.Type, checkoutId, message.Created))
                : (null, null);
    }
}
