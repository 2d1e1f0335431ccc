using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// What has become of one ask between the one who asks and one who could answer. Either may pass without the other
/// being told.
/// </summary>
[DisableAuditing]
internal sealed class Answer : AggregateRoot<Guid>, IPrivate<Answer>
{
    public const int MaxMessageLength = 500;

    private Answer() { }

    public Guid? TenantId { get; private set; }
    public Guid AskId { get; private set; }
    public Guid AskerId { get; private set; }
    public Guid HelperId { get; private set; }

    /// <summary>The one who asks has turned to the helper.</summary>
    public DateTime? InvitedAt { get; private set; }

    /// <summary>The helper has said that they can help.</summary>
    public DateTime? OfferedAt { get; private set; }
    public string? Message { get; private set; }

    /// <summary>It was the answer: the ask is closed by it.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Only the asker ever sees this.</summary>
    public DateTime? AskerPassedAt { get; private set; }

    /// <summary>Only the helper ever sees this.</summary>
    public DateTime? HelperPassedAt { get; private set; }

    public static Expression<Func<Answer, bool>> SeenBy(Guid memberId) =>
        answer => answer.AskerId == memberId || answer.HelperId == memberId;

    public static Answer Between(Guid id, Ask ask, Guid helperId)
    {
        Rule.Require(ask.OwnerId != helperId, NetworkingErrors.WithOneself);

        return new Answer { Id = id, AskId = ask.Id, AskerId = ask.OwnerId, HelperId = helperId };
    }

    public void Invite(DateTime now)
    {
        if (InvitedAt is not null) return;

        (InvitedAt, AskerPassedAt) = (now, null);
        if (OfferedAt is null) AddDistributedEvent(new HelpInvited(Id));
    }

    public void Offer(string? message, DateTime now)
    {
        if (OfferedAt is not null) return;

        (OfferedAt, HelperPassedAt) = (now, null);
        Message = message.OrNothing();
        AddDistributedEvent(new HelpOffered(Id));
    }

    public void Accept(DateTime now)
    {
        if (AcceptedAt is not null) return;
        Rule.Require(OfferedAt is not null, NetworkingErrors.NothingOffered);

        AcceptedAt = now;
        AddDistributedEvent(new HelpAccepted(Id));
    }

    public void PassAsAsker(DateTime now) => AskerPassedAt ??= now;

    public void ReconsiderAsAsker() => AskerPassedAt = null;

    public void PassAsHelper(DateTime now)
    {
        Rule.Require(OfferedAt is null, NetworkingErrors.AlreadyOffered);

        HelperPassedAt ??= now;
    }

    public void ReconsiderAsHelper() => HelperPassedAt = null;
}
