using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Networking;

/// <summary>Does follow-ups, and takes back what doing them has left in the book.</summary>
internal sealed class FollowUpDesk(Self self, Diary diary, IRepository<FollowUp, Guid> followUps, IClock clock)
    : ITransientDependency
{
    public Task<Guid> OwnerAsync(CancellationToken cancellation) => self.GetIdAsync(cancellation);

    public Task FinishAsync(FollowUp item, CancellationToken cancellation) =>
        FinishAsync(item, clock.Now, cancellation);

    /// <summary>
    /// Done, and noted as a touch of one's own where one was in touch by doing it. That two who were introduced have
    /// met is for both to know, and is one meeting even if both tell of it.
    /// </summary>
    public async Task FinishAsync(FollowUp item, DateTime at, CancellationToken cancellation)
    {
        item.Finish(clock.Now);
        if (item.PersonId is not { } personId || KindOf(item.Kind) is not { } kind) return;

        var what = HappeningOf(item, kind, at);
        if (item.Kind == FollowUpKind.Introduced)
            await diary.NoteForBothAsync(item.OwnerId, personId, what, cancellation);
        else await diary.NoteAsync(item.OwnerId, personId, what, cancellation);
    }

    /// <summary>Sent through the product: known to both.</summary>
    public async Task SendAsync(FollowUp item, string text, CancellationToken cancellation)
    {
        item.Send(text, clock.Now);
        var kind = item.Kind == FollowUpKind.Thanks ? TouchKind.Thanks : TouchKind.Message;
        await diary.NoteForBothAsync(
            item.OwnerId, item.PersonId!.Value, HappeningOf(item, kind, clock.Now), cancellation);
    }

    public async Task ReopenAsync(FollowUp item, CancellationToken cancellation)
    {
        var wasDone = item.State == FollowUpState.Done;
        item.Reopen();
        if (!wasDone || item.PersonId is not { } personId || await HasOtherSaidSoAsync(item, cancellation)) return;

        await diary.TakeBackAsync(item.OwnerId, personId, item.TouchKey, cancellation);
        if (item.Kind == FollowUpKind.Introduced)
            await diary.TakeBackAsync(personId, item.OwnerId, item.TouchKey, cancellation);
    }

    /// <summary>Where the other tells of the meeting too, it stays in both books.</summary>
    private async Task<bool> HasOtherSaidSoAsync(FollowUp item, CancellationToken cancellation)
    {
        var (otherId, key) = (item.PersonId, item.Key);
        return item.Kind == FollowUpKind.Introduced && await (await followUps.GetQueryableAsync()).AnyAsync(
            other => other.OwnerId == otherId && other.Key == key && other.State == FollowUpState.Done, cancellation);
    }

    private static Happening HappeningOf(FollowUp item, TouchKind kind, DateTime at) => new(kind, at, item.TouchKey)
    {
        Text = item.Text,
        SourceId = kind == TouchKind.Met ? item.MeetingId : item.IntroductionId ?? item.Id,
    };

    private static TouchKind? KindOf(FollowUpKind kind) => kind switch
    {
        FollowUpKind.FirstMet => TouchKind.Met,
        FollowUpKind.Promise => TouchKind.Message,
        FollowUpKind.Thanks => TouchKind.Thanks,
        FollowUpKind.Introduced => TouchKind.OneToOne,
        _ => null,
    };
}
