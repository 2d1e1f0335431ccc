using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Networking;

/// <summary>Does follow-ups, and takes back what doing them has left in the book.</summary>
internal sealed class FollowUpDesk(Self self, Diary diary, IRepository<Touch, Guid> touches, TieAccounts accounts, IClock clock)
    : ITransientDependency
{
    public Task<Guid> OwnerAsync(CancellationToken cancellation) => self.GetIdAsync(cancellation);

    /// <summary>Done, and noted as a touch of one's own where one was in touch by doing it.</summary>
    public async Task FinishAsync(FollowUp item, CancellationToken cancellation)
    {
        item.Finish(clock.Now);
        if (item.PersonId is not { } personId || KindOf(item.Kind) is not { } kind) return;

        await diary.NoteAsync(item.OwnerId, personId, HappeningOf(item, kind), cancellation);
    }

    /// <summary>Sent through the product: known to both.</summary>
    public async Task SendAsync(FollowUp item, string text, CancellationToken cancellation)
    {
        item.Send(text, clock.Now);
        var kind = item.Kind == FollowUpKind.Thanks ? TouchKind.Thanks : TouchKind.Message;
        await diary.NoteForBothAsync(item.OwnerId, item.PersonId!.Value, HappeningOf(item, kind), cancellation);
    }

    public async Task ReopenAsync(FollowUp item, CancellationToken cancellation)
    {
        item.Reopen();
        var (ownerId, personId, key) = (item.OwnerId, item.PersonId, item.TouchKey);
        var left = await touches.FirstOrDefaultAsync(
            touch => touch.OwnerId == ownerId && touch.OtherId == personId && touch.Key == key, cancellation);
        if (left is null) return;

        left.Erase(clock.Now);
        await accounts.RecountAsync(left, cancellation);
        await touches.DeleteAsync(left, cancellationToken: cancellation);
    }

    private Happening HappeningOf(FollowUp item, TouchKind kind) =>
        new(kind, clock.Now, item.TouchKey) { Text = item.Text, SourceId = kind == TouchKind.Met ? item.MeetingId : item.Id };

    private static TouchKind? KindOf(FollowUpKind kind) => kind switch
    {
        FollowUpKind.FirstMet => TouchKind.Met,
        FollowUpKind.Promise => TouchKind.Message,
        FollowUpKind.Thanks => TouchKind.Thanks,
        _ => null,
    };
}
