using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// One member wishes to meet another and asks a third to bring them together (N7). Both the connector and the person
/// to be met agree or decline for themselves. What the requester sees depends on agreement and time alone: with every
/// refusal the wish goes on waiting until it would have run out anyway.
/// </summary>
[DisableAuditing]
internal sealed partial class Introduction : AggregateRoot<Guid>, IPrivate<Introduction>
{
    public const int DaysToAnswer = 10;
    public const int MostWaiting = 5;
    public const int MaxTextLength = 600;

    private Introduction() { }

    public Guid? TenantId { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid RequesterId { get; private set; }
    public Guid ConnectorId { get; private set; }
    public Guid TargetId { get; private set; }

    /// <summary>Why the requester wishes to meet the person.</summary>
    public string Context { get; private set; } = "";

    /// <summary>What is in it for the person.</summary>
    public string Benefit { get; private set; } = "";

    /// <summary>Whether the person decides without knowing who wishes to meet them.</summary>
    public bool IsAnonymous { get; private set; }
    public DateTime RequestedAt { get; private set; }

    /// <summary>Two of the three are kept apart: nobody but the requester ever sees it.</summary>
    public bool IsSilenced { get; private set; }
    public DateTime? ConnectorDeclinedAt { get; private set; }
    public DateTime? PassedOnAt { get; private set; }

    /// <summary>Passed on after two of the three were kept apart: the person to be met never hears of it.</summary>
    public bool IsHeldBack { get; private set; }

    /// <summary>What the connector says about the requester.</summary>
    public string? Recommendation { get; private set; }
    public DateTime? TargetDeclinedAt { get; private set; }
    public DateTime? AgreedAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Until when the one whose turn it is can answer.</summary>
    public DateTime AnswerBy => (PassedOnAt ?? RequestedAt).AddDays(DaysToAnswer);

    public static Expression<Func<Introduction, bool>> SeenBy(Guid memberId) => introduction =>
        introduction.RequesterId == memberId
        || (introduction.ConnectorId == memberId && !introduction.IsSilenced)
        || (introduction.TargetId == memberId
            && !introduction.IsSilenced
            && !introduction.IsHeldBack
            && introduction.PassedOnAt != null);

    public static Introduction Wish(Guid id, WishedIntroduction wish, bool isSilenced, DateTime now)
    {
        Guid[] three = [wish.RequesterId, wish.ConnectorId, wish.TargetId];
        Rule.Require(three.Distinct().Count() == three.Length, NetworkingErrors.ThreePeopleNeeded);

        var introduction = new Introduction
        {
            Id = id,
            RequestId = wish.RequestId,
            RequesterId = wish.RequesterId,
            ConnectorId = wish.ConnectorId,
            TargetId = wish.TargetId,
            Context = wish.Context.Trim(),
            Benefit = wish.Benefit.Trim(),
            IsAnonymous = wish.IsAnonymous,
            RequestedAt = now,
            IsSilenced = isSilenced,
        };
        if (!isSilenced) introduction.AddDistributedEvent(new IntroductionRequested(id));
        return introduction;
    }

    public WishState StateForRequester(DateTime now) =>
        AgreedAt is not null ? WishState.Introduced
        : WithdrawnAt is not null ? WishState.Withdrawn
        : now < AnswerBy ? WishState.Waiting
        : WishState.NoAnswer;

    public QuestionState StateForConnector(DateTime now) =>
        PassedOnAt is not null ? QuestionState.Agreed
        : ConnectorDeclinedAt is not null ? QuestionState.Declined
        : IsOver(now) ? QuestionState.Over
        : QuestionState.Open;

    public QuestionState StateForTarget(DateTime now) =>
        AgreedAt is not null ? QuestionState.Agreed
        : TargetDeclinedAt is not null ? QuestionState.Declined
        : IsOver(now) ? QuestionState.Over
        : QuestionState.Open;

    public void PassOn(Guid connectorId, string? recommendation, DateTime now, bool isHeldBack = false)
    {
        Rule.Require(connectorId == ConnectorId, NetworkingErrors.NotYoursToAnswer);
        if (PassedOnAt is not null) return;
        Rule.Require(!IsOver(now), NetworkingErrors.IntroductionOver);

        (PassedOnAt, ConnectorDeclinedAt, IsHeldBack) = (now, null, isHeldBack);
        Recommendation = recommendation.OrNothing();
        if (!isHeldBack) AddDistributedEvent(new IntroductionPassedOn(Id));
    }

    public void Agree(Guid targetId, DateTime now)
    {
        Rule.Require(targetId == TargetId && PassedOnAt is not null, NetworkingErrors.NotYoursToAnswer);
        if (AgreedAt is not null) return;
        Rule.Require(!IsOver(now), NetworkingErrors.IntroductionOver);

        (AgreedAt, TargetDeclinedAt) = (now, null);
        AddDistributedEvent(new IntroductionAgreed(Id));
    }

    private bool IsOver(DateTime now) => WithdrawnAt is not null || now >= AnswerBy;
}

internal sealed record WishedIntroduction(
    Guid RequestId,
    Guid RequesterId,
    Guid ConnectorId,
    Guid TargetId,
    string Context,
    string Benefit,
    bool IsAnonymous);
