using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// What one of two who were introduced says came of it (N14). It is theirs alone, unless they share it with the
/// connector as thanks; the other of the two never sees it.
/// </summary>
[DisableAuditing]
internal sealed class Outcome : AggregateRoot<Guid>, IPrivate<Outcome>
{
    public const int MaxTextLength = 500;

    private Outcome() { }

    public Guid? TenantId { get; private set; }
    public Guid IntroductionId { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid OtherId { get; private set; }
    public Guid ConnectorId { get; private set; }
    public OutcomeKind Kind { get; private set; }
    public string? Text { get; private set; }
    public DateTime NotedAt { get; private set; }
    public bool IsShared { get; private set; }

    /// <summary>When the connector was told, which happens once.</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>What the thanks are for, as the books of the three call it.</summary>
    public string DeedKey => Introduction.KeyOf(IntroductionId);

    public static Expression<Func<Outcome, bool>> SeenBy(Guid memberId) => outcome =>
        outcome.OwnerId == memberId || (outcome.ConnectorId == memberId && outcome.IsShared);

    public static Outcome Of(Guid id, Introduction introduction, Guid ownerId)
    {
        Rule.Require(introduction.AgreedAt is not null, NetworkingErrors.NotThere);
        Rule.Require(introduction.CounterpartOf(ownerId) is not null, NetworkingErrors.NotYoursToAnswer);

        return new Outcome
        {
            Id = id,
            IntroductionId = introduction.Id,
            OwnerId = ownerId,
            OtherId = introduction.CounterpartOf(ownerId)!.Value,
            ConnectorId = introduction.ConnectorId,
        };
    }

    /// <summary>
    /// Nobody is thanked for nothing: that stays with its owner, whatever is wished. The same again is the same click.
    /// </summary>
    public void Note(OutcomeKind kind, string? text, bool isShared, DateTime now)
    {
        var noted = (kind, text.OrNothing(), isShared && kind != OutcomeKind.NothingSoFar);
        if (NotedAt != default && noted == (Kind, Text, IsShared)) return;

        (Kind, Text, IsShared) = noted;
        NotedAt = now;
        if (IsShared && ToldAt is null) AddDistributedEvent(new OutcomeShared(Id));
    }

    /// <summary>Whether the connector has still to be told; from now on they have been.</summary>
    public bool TakeTelling(DateTime now)
    {
        if (!IsShared || ToldAt is not null) return false;

        ToldAt = now;
        return true;
    }
}
