using System.Linq.Expressions;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>"Not now": a suggestion that is not made again for a while.</summary>
[DisableAuditing]
internal sealed class Pause : Entity<Guid>, IOwned<Pause>
{
    public const int Days = 14;

    private Pause() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public string Key { get; private set; } = "";
    public DateOnly Until { get; private set; }

    public static Expression<Func<Pause, bool>> SeenBy(Guid memberId) => pause => pause.OwnerId == memberId;

    public static Pause From(Guid id, Guid ownerId, string key, DateOnly today) =>
        new() { Id = id, OwnerId = ownerId, Key = key, Until = today.AddDays(Days) };

    public void Prolong(DateOnly today) => Until = today.AddDays(Days);
}
