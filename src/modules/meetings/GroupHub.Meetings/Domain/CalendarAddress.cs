using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>The secret address under which a member's own calendar is read; a new one ends the old one (R51).</summary>
[DisableAuditing]
internal sealed class CalendarAddress : BasicAggregateRoot<Guid>, IMultiTenant
{
    private CalendarAddress() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>Of the secret in the address.</summary>
    public string KeyHash { get; private set; } = "";
    public DateTime IssuedAt { get; private set; }

    public static CalendarAddress For(Guid id, Guid memberId) => new() { Id = id, MemberId = memberId };

    public string Issue(DateTime now)
    {
        var key = LinkKey.New();
        (KeyHash, IssuedAt) = (LinkKey.HashOf(key), now);
        return key;
    }
}
