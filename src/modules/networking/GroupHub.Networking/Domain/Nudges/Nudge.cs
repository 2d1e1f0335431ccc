using System.Linq.Expressions;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// That somebody was reminded of something, by person, rule and reference
/// date: nobody is reminded of the same twice (P49).
/// </summary>
[DisableAuditing]
internal sealed class Nudge : Entity<Guid>, IOwned<Nudge>
{
    public const int MaxKeyLength = 120;

    private Nudge() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public string Key { get; private set; } = "";

    /// <summary>The same for all that went out in one mail.</summary>
    public DateTime SentAt { get; private set; }

    public static Expression<Func<Nudge, bool>> SeenBy(Guid memberId) => nudge => nudge.OwnerId == memberId;

    public static Nudge Of(Guid id, Guid ownerId, string key, DateTime sentAt) =>
        new() { Id = id, OwnerId = ownerId, Key = key, SentAt = sentAt };
}
