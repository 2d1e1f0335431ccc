using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>A doorbell that rang: kept once per event id, so that ringing again is noticed (R21).</summary>
internal sealed class GatewayEvent : Entity<Guid>, IMultiTenant
{
    private GatewayEvent() { }

    public Guid? TenantId { get; private set; }
    public string Gateway { get; private set; } = "";
    public string EventId { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public Guid CheckoutId { get; private set; }
    public DateTime SentAt { get; private set; }

    public static GatewayEvent Ring(Guid id, Guid? tenantId, Doorbell bell) => new()
    {
        Id = id,
        TenantId = tenantId,
        Gateway = bell.Gateway,
        EventId = bell.EventId,
        Kind = bell.Kind,
        CheckoutId = bell.CheckoutId,
        SentAt = bell.SentAt,
    };
}

/// <summary>What an event tells at the door. Which checkout it is about is all that is believed of it (R23).</summary>
internal sealed record Doorbell(string Gateway, string EventId, string Kind, Guid CheckoutId, DateTime SentAt);
