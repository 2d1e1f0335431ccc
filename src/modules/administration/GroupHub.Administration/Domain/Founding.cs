using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// Somebody's wish to found an association. It comes true once they show that the mail has reached them.
/// </summary>
internal sealed class Founding : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxNameLength = 128;

    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(3);

    private Founding() { }

    /// <summary>Of the host: the association does not exist yet.</summary>
    public Guid? TenantId { get; private set; }

    /// <summary>The client's: sending the form twice is one wish.</summary>
    [DisableAuditing]
    public Guid RequestId { get; private set; }
    public string Name { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string Email { get; private set; } = "";

    [DisableAuditing]
    public string EmailKey { get; private set; } = "";
    public AssociationPlace Place { get; private set; } = new();
    public DateTime AskedAt { get; private set; }
    public Guid? AssociationId { get; private set; }

    public bool IsDone => AssociationId is not null;

    public static Founding Ask(Guid id, FoundingWish wish, DateTime now)
    {
        var founding = new Founding
        {
            Id = id,
            RequestId = wish.RequestId,
            Address = wish.Address.Value,
            Email = wish.Email,
            EmailKey = EmailAddress.Normalise(wish.Email),
            Place = wish.Place,
            AskedAt = now,
        };
        founding.GoBy(wish.Name);
        return founding;
    }

    public void GoBy(string name)
    {
        Rule.Require(!Likeness.MixesAlphabets(name), AdministrationErrors.NameMixesAlphabets);

        Name = name.Trim();
    }

    public void RequireOpen(DateTime now) =>
        Rule.Require(IsDone || now < AskedAt + OpenFor, AdministrationErrors.FoundingExpired);

    /// <summary>Writes to the person; not when somebody has had this address written to again and again.</summary>
    public void Write() => AddDistributedEvent(new FoundingAsked(Id));

    public void ComeTrue(Guid associationId, AssociationAddress address) =>
        (AssociationId, Address) = (associationId, address.Value);
}

internal sealed record FoundingWish(
    Guid RequestId, string Name, AssociationAddress Address, string Email, AssociationPlace Place);

/// <summary>Where an association is at home, and how it counts money and days.</summary>
internal sealed record AssociationPlace
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; init; } = "";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; init; } = "";

    /// <summary>IANA name.</summary>
    public string TimeZone { get; init; } = "";
    public string Language { get; init; } = "";
}

[Volo.Abp.EventBus.EventName("GroupHub.Administration.FoundingAsked")]
internal sealed record FoundingAsked(Guid FoundingId);
