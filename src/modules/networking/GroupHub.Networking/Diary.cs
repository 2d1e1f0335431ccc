using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking;

/// <summary>Writes touches into the books of those who shared them, once however often it is told.</summary>
internal sealed class Diary(
    IRepository<Touch, Guid> touches,
    IRepository<Tie, Guid> ties,
    Distances distances,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task<Touch> NoteAsync(Guid ownerId, Guid otherId, Happening what, CancellationToken cancellation)
    {
        var known = await touches.FirstOrDefaultAsync(
            touch => touch.OwnerId == ownerId && touch.OtherId == otherId && touch.Key == what.Key, cancellation);
        if (known is not null) return known;

        var tie = await OpenTieAsync(ownerId, otherId, cancellation);
        var touch = await touches.InsertAsync(
            Touch.Of(guids.Create(), ownerId, otherId, what), cancellationToken: cancellation);
        tie.Remember(touch);
        return touch;
    }

    /// <summary>
    /// Into both books, the second without the words of the first, and not at all where somebody is blocked.
    /// </summary>
    public async Task<Touch> NoteForBothAsync(Guid fromId, Guid toId, Happening what, CancellationToken cancellation)
    {
        var isShared = !await distances.AreBlockedAsync(fromId, toId, cancellation);
        var touch = await NoteAsync(fromId, toId, what with { IsShared = isShared }, cancellation);
        if (isShared) await NoteAsync(toId, fromId, what.FromTheOtherSide(), cancellation);
        return touch;
    }

    /// <summary>Out of one book again, as if it had never been told.</summary>
    public async Task TakeBackAsync(Guid ownerId, Guid otherId, string key, CancellationToken cancellation)
    {
        var kept = await (await touches.GetQueryableAsync())
            .Where(touch => touch.OwnerId == ownerId && touch.OtherId == otherId)
            .ToListAsync(cancellation);
        if (kept.Find(touch => touch.Key == key) is not { } told) return;

        await touches.DeleteAsync(told, cancellationToken: cancellation);
        var tie = await OpenTieAsync(ownerId, otherId, cancellation);
        tie.Recount(kept.Where(touch => touch != told && touch.ErasedAt is null));
    }

    /// <summary>
    /// All that one book says of somebody, for good; and nothing from before is shown to its owner again.
    /// </summary>
    public async Task ForgetAsync(Guid ownerId, Guid otherId, DateTime now, CancellationToken cancellation)
    {
        await touches.DeleteDirectAsync(touch => touch.OwnerId == ownerId && touch.OtherId == otherId, cancellation);
        var tie = await OpenTieAsync(ownerId, otherId, cancellation);
        tie.Recount([]);
        tie.KeepInTouch(null);
        tie.Describe(null);
        tie.Forget(now);
    }

    public async Task<Tie> OpenTieAsync(Guid ownerId, Guid otherId, CancellationToken cancellation) =>
        await ties.FirstOrDefaultAsync(tie => tie.OwnerId == ownerId && tie.OtherId == otherId, cancellation)
        ?? await ties.InsertAsync(Tie.Open(guids.Create(), ownerId, otherId), autoSave: true, cancellation);
}
