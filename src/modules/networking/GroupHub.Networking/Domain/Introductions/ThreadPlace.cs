using System.Linq.Expressions;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>One member's place in a thread. Who has none yet is there, and has read nothing.</summary>
[DisableAuditing]
internal sealed class ThreadPlace : AggregateRoot<Guid>, IOwned<ThreadPlace>
{
    private ThreadPlace() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid IntroductionId { get; private set; }

    /// <summary>The number of the last message they have seen.</summary>
    public int ReadUntil { get; private set; }

    /// <summary>The number of the last message they were written a mail about.</summary>
    public int ToldUntil { get; private set; }
    public DateTime? LeftAt { get; private set; }

    public static Expression<Func<ThreadPlace, bool>> SeenBy(Guid memberId) => place => place.OwnerId == memberId;

    public static ThreadPlace Take(Guid id, Guid ownerId, Guid introductionId) =>
        new() { Id = id, OwnerId = ownerId, IntroductionId = introductionId };

    public void Read(int until) => ReadUntil = Math.Max(ReadUntil, until);

    public void Tell(int until) => ToldUntil = Math.Max(ToldUntil, until);

    /// <summary>What is unread then stays in the thread and calls nobody any more.</summary>
    public void Leave(int until, DateTime now)
    {
        LeftAt ??= now;
        Read(until);
    }

    public void ComeBack() => LeftAt = null;
}
