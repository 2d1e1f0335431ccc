using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

/// <summary>The thread of an introduction to which both have said yes.</summary>
public sealed record GetThread(Guid Id) : IQuery<ThreadPage>;

public sealed record ThreadPage
{
    /// <summary>The introduction's.</summary>
    public required Guid Id { get; init; }
    public required IntroductionPart MyPart { get; init; }

    /// <summary>Requester, connector and target.</summary>
    public required IReadOnlyList<ThreadPerson> People { get; init; }
    public required string Context { get; init; }
    public required string Benefit { get; init; }
    public string? Recommendation { get; init; }
    public required DateTime OpenedAt { get; init; }
    public required bool HasLeft { get; init; }

    /// <summary>Whether somebody is there to read it, and the member's own rights do not rest.</summary>
    public required bool CanWrite { get; init; }

    /// <summary>How to reach whom one was introduced to; the connector needs none.</summary>
    public ContactCard? Card { get; init; }

    /// <summary>Absent for the connector.</summary>
    public ThreadMeeting? Meeting { get; init; }

    /// <summary>The member's own.</summary>
    public NotedOutcome? Outcome { get; init; }

    /// <summary>What the two have shared with the connector; empty for everybody else.</summary>
    public required IReadOnlyList<ThreadThanks> Thanks { get; init; }
}

/// <param name="Person">Who.</param>
/// <param name="Part">Which of the three.</param>
/// <param name="IsThere">Whether they read what is written now.</param>
public sealed record ThreadPerson(NetworkPerson Person, IntroductionPart Part, bool IsThere);

/// <summary>Whether the member says that the two have met, as on the follow-up desk.</summary>
/// <param name="FollowUpId">What is answered there.</param>
/// <param name="State">Done: they have met; dropped: they will not.</param>
/// <param name="AskedOn">While it is open, the day on which it is asked.</param>
public sealed record ThreadMeeting(Guid FollowUpId, FollowUpState State, DateOnly AskedOn);

public sealed record NotedOutcome(OutcomeKind Kind, string? Text, bool IsShared);

public sealed record ThreadThanks(NetworkPerson From, NotedOutcome Outcome);

internal sealed class GetThreadHandler(Threads threads, ThreadPages pages, Self self)
    : IQueryHandler<GetThread, ThreadPage>
{
    public async Task<ThreadPage> Handle(GetThread query, CancellationToken cancellation) =>
        await pages.ShowAsync(
            await threads.GetAsync(query.Id, cancellation), await self.GetIdAsync(cancellation), cancellation);
}
