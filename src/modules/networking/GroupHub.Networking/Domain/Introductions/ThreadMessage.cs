using System.Linq.Expressions;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// What one of the three wrote. It is seen by whoever was there when it was written: who had left, and comes back
/// later, never sees it.
/// </summary>
[DisableAuditing]
internal sealed class ThreadMessage : Entity<Guid>, IPrivate<ThreadMessage>
{
    public const int MaxLength = 2000;
    public const int MostPerDay = 100;

    private ThreadMessage() { }

    public Guid? TenantId { get; private set; }
    public Guid IntroductionId { get; private set; }
    public Guid RequestId { get; private set; }

    /// <summary>The order of all, from 1, without a gap: two who write at once take turns.</summary>
    public int Number { get; private set; }
    public Guid AuthorId { get; private set; }
    public Guid ReaderId { get; private set; }
    public Guid? FurtherReaderId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime WrittenAt { get; private set; }

    public static Expression<Func<ThreadMessage, bool>> SeenBy(Guid memberId) => message =>
        message.AuthorId == memberId || message.ReaderId == memberId || message.FurtherReaderId == memberId;

    public static ThreadMessage Of(Guid id, Guid introductionId, int number, SaidWords said, DateTime now) => new()
    {
        Id = id,
        IntroductionId = introductionId,
        RequestId = said.RequestId,
        Number = number,
        AuthorId = said.AuthorId,
        ReaderId = said.ReaderIds[0],
        FurtherReaderId = said.ReaderIds.Count > 1 ? said.ReaderIds[1] : null,
        Text = said.Text.Trim(),
        WrittenAt = now,
    };
}

/// <param name="RequestId">The client's own: said again, it is the same.</param>
/// <param name="AuthorId">Who says it.</param>
/// <param name="ReaderIds">Who is there to read it: one or both of the others.</param>
/// <param name="Text">Plain words.</param>
internal sealed record SaidWords(Guid RequestId, Guid AuthorId, IReadOnlyList<Guid> ReaderIds, string Text);
