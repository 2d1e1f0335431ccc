using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>Says whether a wish to be introduced can be passed to the connector.</summary>
internal sealed class IntroductionDesk(
    IRepository<Introduction, Guid> introductions,
    PreferenceBook preferences,
    Distances distances,
    Threads threads,
    Today today) : ITransientDependency
{
    private const int DaysBetweenWishes = 30;

    /// <summary>
    /// How much a connector can take counts what they were asked, not what they answered, so that it says nothing about
    /// their answers.
    /// </summary>
    public async Task RequireRoomAsync(Guid connectorId, CancellationToken cancellation)
    {
        var date = await today.DateAsync();
        var begin = new DateOnly(date.Year, date.Month, 1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var asked = await (await introductions.GetQueryableAsync())
            .CountAsync(wish => wish.ConnectorId == connectorId && wish.RequestedAt >= begin, cancellation);
        var room = (await preferences.OfAsync(connectorId, cancellation)).IntroductionsPerMonth;
        Foundation.Rule.Require(asked < room, NetworkingErrors.ConnectorHasNoRoom);
    }

    /// <summary>A requester neither floods colleagues nor asks for the same again until some time has passed.</summary>
    public async Task RequireModestyAsync(WishedIntroduction wish, CancellationToken cancellation)
    {
        var now = today.Now;
        var since = now.AddDays(-DaysBetweenWishes);
        var recent = await (await introductions.GetQueryableAsync()).AsNoTracking()
            .Where(other => other.RequesterId == wish.RequesterId && other.RequestedAt > since)
            // The same wish, sent twice in one moment, is none of the others: the database lets one of the two through.
            .Where(other => other.RequestId != wish.RequestId)
            .ToListAsync(cancellation);

        var isRepeated = recent.Any(other =>
            other.TargetId == wish.TargetId && other.ConnectorId == wish.ConnectorId && other.WithdrawnAt is null);
        Foundation.Rule.Require(!isRepeated, NetworkingErrors.WishedAlready);
        var waiting = recent.Count(other => other.StateForRequester(now) == WishState.Waiting);
        Foundation.Rule.Require(
            waiting < Introduction.MostWaiting, NetworkingErrors.TooManyWishes, ("most", Introduction.MostWaiting));
    }

    /// <summary>Whether any two of the three have been kept apart by one of them.</summary>
    public Task<bool> AreApartAsync(WishedIntroduction wish, CancellationToken cancellation) =>
        AreApartAsync(wish.RequesterId, wish.ConnectorId, wish.TargetId, cancellation);

    public Task<bool> AreApartAsync(Introduction wish, CancellationToken cancellation) =>
        AreApartAsync(wish.RequesterId, wish.ConnectorId, wish.TargetId, cancellation);

    /// <summary>Ends what a member who has just blocked somebody still has open with them.</summary>
    public async Task PartAsync(Guid memberId, Guid blockedId, CancellationToken cancellation)
    {
        var now = today.Now;
        var since = now.AddDays(-2 * Introduction.DaysToAnswer);
        var open = await (await introductions.GetQueryableAsync())
            .Where(Introduction.SeenBy(memberId))
            .Where(wish => wish.RequesterId == blockedId || wish.ConnectorId == blockedId || wish.TargetId == blockedId)
            .Where(wish => wish.RequestedAt > since && wish.AgreedAt == null)
            .ToListAsync(cancellation);
        foreach (var wish in open) wish.EndFor(memberId, blockedId, now);
        await threads.PartAsync(memberId, blockedId, now, cancellation);
    }

    private async Task<bool> AreApartAsync(
        Guid requesterId, Guid connectorId, Guid targetId, CancellationToken cancellation) =>
        await distances.AreBlockedAsync(requesterId, targetId, cancellation)
        || await distances.AreBlockedAsync(requesterId, connectorId, cancellation)
        || await distances.AreBlockedAsync(connectorId, targetId, cancellation);
}
