using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// Members whom somebody has chosen from the roster, for themselves. After some days it is forgotten, with all that was
/// done with it.
/// </summary>
[DisableAuditing]
internal sealed class Selection : AggregateRoot<Guid>, IMultiTenant
{
    public const int Most = 20_000;

    /// <summary>A day longer than what was done with it can be taken back.</summary>
    public static readonly TimeSpan KeptFor = Batch.MayBeTakenBackFor + TimeSpan.FromDays(1);

    private Selection() { }

    public Guid? TenantId { get; private set; }
    public Guid RequestId { get; private set; }

    /// <summary>The account of whoever chose them.</summary>
    public Guid OwnerId { get; private set; }
    public DateTime MadeAt { get; private set; }
    public int Count { get; private set; }

    /// <summary>Who was asked for and is not among those whom the owner sees.</summary>
    public int LeftOut { get; private set; }

    public static Selection Of(Guid id, Guid requestId, Guid ownerId, DateTime now) =>
        new() { Id = id, RequestId = requestId, OwnerId = ownerId, MadeAt = now };

    public void Hold(int count, int leftOut) => (Count, LeftOut) = (count, leftOut);
}

/// <summary>One of those who were chosen; deleted with the person.</summary>
[DisableAuditing]
internal sealed class SelectedMember : Entity<Guid>, IMultiTenant
{
    private SelectedMember() { }

    public Guid? TenantId { get; private set; }
    public Guid SelectionId { get; private set; }
    public Guid MemberId { get; private set; }

    public static SelectedMember Of(Guid id, Guid selectionId, Guid memberId) =>
        new() { Id = id, SelectionId = selectionId, MemberId = memberId };
}
