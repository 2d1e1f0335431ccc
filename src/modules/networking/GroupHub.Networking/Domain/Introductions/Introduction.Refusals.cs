using GroupHub.Foundation;

namespace GroupHub.Networking.Domain;

/// <content>The ways in which it comes to nothing, all of them in silence.</content>
internal sealed partial class Introduction
{
    /// <summary>
    /// Of the connector or the person to be met. Nobody is told, and it can be thought over while there is time.
    /// </summary>
    public void Decline(Guid memberId, DateTime now)
    {
        Rule.Require(memberId == ConnectorId || (memberId == TargetId
            && PassedOnAt is not null), NetworkingErrors.NotYoursToAnswer);
        Rule.Require(AgreedAt is null && !(memberId == ConnectorId
            && PassedOnAt is not null), NetworkingErrors.IntroductionOver);

        if (memberId == ConnectorId) ConnectorDeclinedAt ??= now;
        else TargetDeclinedAt ??= now;
    }

    public void Reconsider(Guid memberId, DateTime now)
    {
        Rule.Require(memberId == ConnectorId || (memberId == TargetId
            && PassedOnAt is not null), NetworkingErrors.NotYoursToAnswer);
        Rule.Require(!IsOver(now), NetworkingErrors.IntroductionOver);

        if (memberId == ConnectorId) ConnectorDeclinedAt = null;
        else TargetDeclinedAt = null;
    }

    /// <summary>By the requester, whatever the others have said: it must not be felt what that was.</summary>
    public void Withdraw(Guid memberId, DateTime now)
    {
        Rule.Require(memberId == RequesterId, NetworkingErrors.NotYoursToAnswer);
        Rule.Require(AgreedAt is null, NetworkingErrors.AlreadyIntroduced);

        WithdrawnAt ??= now;
    }

    /// <summary>Because one of the three has just blocked another. What was not known to them stays unknown.</summary>
    public void EndFor(Guid memberId, Guid blockedId, DateTime now)
    {
        if (AgreedAt is not null || IsOver(now)) return;

        if (memberId == RequesterId) Withdraw(memberId, now);
        else if (memberId == ConnectorId && PassedOnAt is null) Decline(memberId, now);
        else if (memberId == TargetId && PassedOnAt is not null && !(IsAnonymous && blockedId == RequesterId))
            Decline(memberId, now);
    }
}
