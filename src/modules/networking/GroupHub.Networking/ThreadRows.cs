using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Shows threads in a list: with whom, what was said last, and how much of it is new.</summary>
internal sealed class ThreadRows(
    Self self,
    Colleagues colleagues,
    Book<ThreadMessage> messages,
    Book<ThreadPlace> places,
    UnreadMessages unread) : ITransientDependency
{
    public async Task<IReadOnlyList<ThreadRow>> ShowAsync(
        IReadOnlyList<Introduction> page, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        Guid[] ids = [.. page.Select(thread => thread.Id)];
        var people = await colleagues.GetAsync(page.SelectMany(thread => thread.Three), cancellation);
        var left = await (await places.ReadAsync(cancellation))
            .Where(place => ids.Contains(place.IntroductionId) && place.LeftAt != null)
            .Select(place => place.IntroductionId)
            .ToListAsync(cancellation);
        var fresh = await (await unread.OfAsync(me))
            .Where(message => ids.Contains(message.IntroductionId))
            .GroupBy(message => message.IntroductionId, (id, all) => new { Id = id, Count = all.Count() })
            .ToDictionaryAsync(thread => thread.Id, thread => thread.Count, cancellation);
        var latest = await LatestAsync(ids, cancellation);

        return [.. page.Where(thread => thread.Three.All(people.ContainsKey)).Select(thread => new ThreadRow
        {
            Id = thread.Id,
            MyPart = thread.PartOf(me),
            Others = [.. thread.Three.Where(id => id != me).Select(id => people[id])],
            OpenedAt = thread.AgreedAt!.Value,
            HasLeft = left.Contains(thread.Id),
            Unread = fresh.GetValueOrDefault(thread.Id),
            Latest = latest.TryGetValue(thread.Id, out var message) ? Show(message, me) : null,
        })];
    }

    private static ThreadMessageRow Show(ThreadMessage message, Guid me) =>
        new(message.Id, message.Number, message.AuthorId, message.AuthorId == me, message.Text, message.WrittenAt);

    private async Task<Dictionary<Guid, ThreadMessage>> LatestAsync(Guid[] ids, CancellationToken cancellation)
    {
        var seen = (await messages.ReadAsync(cancellation)).Where(message => ids.Contains(message.IntroductionId));
        return await seen
            .Where(message => !seen.Any(later => later.IntroductionId == message.IntroductionId
                && later.Number > message.Number))
            .ToDictionaryAsync(message => message.IntroductionId, cancellation);
    }
}
