using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Networking.Features;

/// <summary>How much was written to one in all threads and waits to be read.</summary>
public sealed record CountUnread : IQuery<UnreadCount>;

public sealed record UnreadCount(int Messages);

internal sealed class CountUnreadHandler(UnreadMessages unread, Self self) : IQueryHandler<CountUnread, UnreadCount>
{
    public async Task<UnreadCount> Handle(CountUnread query, CancellationToken cancellation) =>
        new(await (await unread.OfAsync(await self.GetIdAsync(cancellation))).CountAsync(cancellation));
}
