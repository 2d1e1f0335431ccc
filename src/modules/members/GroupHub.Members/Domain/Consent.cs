using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Members.Domain;

/// <summary>What a person agreed to, word for word as it was shown to them (R62).</summary>
internal sealed class Consent : Entity<Guid>, IMultiTenant
{
    private Consent() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public string Text { get; private set; } = "";
    public string Version { get; private set; } = "";
    public DateTime GivenAt { get; private set; }

    public static Consent Of(Guid id, Guid memberId, GivenConsent consent) =>
        new()
        {
            Id = id,
            MemberId = memberId,
            Text = consent.Text,
            Version = consent.Version,
            GivenAt = consent.GivenAt,
        };
}
