using System.Text.Json.Serialization;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication.Domain;

/// <summary>
/// Whether a member wants a stream of mail, since when, and how they said so (R62). Who has said nothing wants it.
/// </summary>
[DisableAuditing]
internal sealed class StreamChoice : AggregateRoot<Guid>, IMultiTenant
{
    private StreamChoice() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public MailStream Stream { get; private set; }
    public bool IsOff { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ChosenAt { get; private set; }
    public ChoiceWay Way { get; private set; }

    public static StreamChoice Of(Guid id, Guid memberId, MailStream stream) =>
        new() { Id = id, MemberId = memberId, Stream = stream };

    /// <summary>Choosing what is chosen already changes nothing: the day on which it was said stays.</summary>
    public void Choose(bool isOff, ChoiceWay way, DateTime now)
    {
        if (IsOff == isOff) return;

        (IsOff, Way, ChosenAt) = (isOff, way, now);
    }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ChoiceWay>))]
public enum ChoiceWay
{
    /// <summary>In the profile.</summary>
    Profile,

    /// <summary>By the link in a mail.</summary>
    Link,
}
