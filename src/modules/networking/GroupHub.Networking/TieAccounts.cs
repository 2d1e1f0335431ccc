using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Keeps a tie in step with the touches that are left of it.</summary>
internal sealed class TieAccounts(Book<Touch> touches, Book<Tie> ties) : ITransientDependency
{
    /// <param name="changed">A touch that was just erased or brought back, and is not saved yet.</param>
    /// <param name="cancellation">The request's.</param>
    public async Task RecountAsync(Touch changed, CancellationToken cancellation)
    {
        if (await ties.FindAsync(tie => tie.OtherId == changed.OtherId, cancellation) is not { } tie) return;

        var others = await (await touches.OpenAsync(cancellation))
            .Where(touch => touch.OtherId == changed.OtherId && touch.Id != changed.Id && touch.ErasedAt == null)
            .ToListAsync(cancellation);
        tie.Recount(changed.ErasedAt is null ? others.Append(changed) : others);
    }
}
