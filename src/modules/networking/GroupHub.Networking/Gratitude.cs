using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking;

/// <summary>
/// Keeps in both books that somebody did something for somebody, and
/// puts the thanks on the desk of the one who owes them.
/// </summary>
internal sealed class Gratitude(
    Diary diary, IRepository<FollowUp, Guid> followUps, Today today, IGuidGenerator guids) : ITransientDependency
{
    public Task HelpedAsync(Answer answer, Ask ask, CancellationToken cancellation) =>
        OweAsync(
            answer.HelperId,
            answer.AskerId,
            new Happening(TouchKind.Help, today.Now, $"help:{answer.Id:N}") { SourceId = ask.Id },
            ask.What,
            cancellation);

    /// <summary>Something to remember for both, and nobody owes thanks for it.</summary>
    public Task NoteAsync(Guid fromId, Guid toId, Happening what, CancellationToken cancellation) =>
        diary.NoteForBothAsync(fromId, toId, what, cancellation);

    /// <summary>Said otherwise than from the desk: both keep it, and what lies there is done.</summary>
    public async Task ThankAsync(Guid fromId, Guid toId, string deedKey, CancellationToken cancellation)
    {
        var key = KeyOf(deedKey);
        var owed = await followUps.FirstOrDefaultAsync(item => item.OwnerId == fromId && item.Key == key, cancellation);
        if (owed is { State: FollowUpState.Done }) return;

        owed?.Finish(today.Now);
        await diary.NoteForBothAsync(fromId, toId, new Happening(TouchKind.Thanks, today.Now, key), cancellation);
    }

    /// <summary>Nothing is owed between two of whom one has blocked the other.</summary>
    /// <param name="giverId">Who did it.</param>
    /// <param name="receiverId">For whom; it is for them to thank.</param>
    /// <param name="what">What happened, as the giver's book keeps it.</param>
    /// <param name="thanksFor">In the receiver's words.</param>
    /// <param name="cancellation">The request's.</param>
    public async Task OweAsync(
        Guid giverId, Guid receiverId, Happening what, string? thanksFor, CancellationToken cancellation)
    {
        var touch = await diary.NoteForBothAsync(giverId, receiverId, what, cancellation);
        if (!touch.IsShared) return;

        var key = KeyOf(what.Key);
        if (await followUps.FirstOrDefaultAsync(item => item.OwnerId == receiverId && item.Key == key, cancellation)
            is not null)
            return;

        var plan = PlannedFollowUp.Thanks(giverId, key, await today.DateAsync(), thanksFor);
        await followUps.InsertAsync(FollowUp.Plan(guids.Create(), receiverId, plan), cancellationToken: cancellation);
    }

    private static string KeyOf(string deedKey) => $"thanks:{deedKey}";
}
