using Microsoft.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Foundation;

/// <summary>
/// Says something of everybody, some at a time, so that what else happens in an association does not wait for all of
/// them.
/// </summary>
public static class Rounds
{
    private const int AtOnce = 200;

    /// <summary>
    /// Tells of the next people in the order of their ids; what is left follows in an event of its own.
    /// </summary>
    /// <param name="events">Where it is told.</param>
    /// <param name="people">All of them.</param>
    /// <param name="after">The last one of whom it has been told.</param>
    /// <param name="tell">What is said of one.</param>
    /// <param name="goOn">What is said of those after one.</param>
    public static async Task TellOfSomeAsync<TEvent, TRest>(
        this IDistributedEventBus events,
        IQueryable<Guid> people,
        Guid? after,
        Func<Guid, TEvent> tell,
        Func<Guid, TRest> goOn)
        where TEvent : class
        where TRest : class
    {
        var next = await people.Where(id => after == null || id.CompareTo(after.Value) > 0)
            .OrderBy(id => id)
            .Take(AtOnce)
            .ToListAsync();
        foreach (var id in next) await events.PublishAsync(tell(id));
        if (next.Count == AtOnce) await events.PublishAsync(goOn(next[^1]));
    }
}
