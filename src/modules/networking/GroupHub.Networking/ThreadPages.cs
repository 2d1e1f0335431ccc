using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Shows a thread to one of the three: who is in it, how it came about, and what they may say of it.</summary>
internal sealed class ThreadPages(
    Threads threads,
    Colleagues colleagues,
    ContactCards cards,
    Book<FollowUp> followUps,
    Book<Outcome> outcomes) : ITransientDependency
{
    public async Task<ThreadPage> ShowAsync(Introduction thread, Guid me, CancellationToken cancellation)
    {
        var presence = await threads.LookAsync(thread, me, cancellation);
        var people = await colleagues.GetAsync(thread.Three, cancellation);
        var noted = await OutcomesAsync(thread, cancellation);

        return new ThreadPage
        {
            Id = thread.Id,
            MyPart = thread.PartOf(me),
            People = [.. thread.Three.Select(id => Show(id, thread, people, presence))],
            Context = thread.Context,
            Benefit = thread.Benefit,
            Recommendation = thread.Recommendation,
            OpenedAt = thread.AgreedAt!.Value,
            HasLeft = presence.HasLeft,
            CanWrite = presence.CanWrite,
            Card = await CardAsync(thread.CounterpartOf(me), cancellation),
            Meeting = await MeetingAsync(thread, cancellation),
            Outcome = noted.Where(outcome => outcome.OwnerId == me).Select(Show).SingleOrDefault(),
            Thanks =
            [
                .. from outcome in noted
                   where outcome.OwnerId != me
                   select new ThreadThanks(people[outcome.OwnerId], Show(outcome)),
            ],
        };
    }

    private static ThreadPerson Show(
        Guid id, Introduction thread, IReadOnlyDictionary<Guid, NetworkPerson> people, Presence presence) => new(
        people.GetValueOrDefault(id) ?? throw new BusinessException(NetworkingErrors.NotThere),
        thread.PartOf(id),
        presence.IsThere(id));

    private static NotedOutcome Show(Outcome outcome) => new(outcome.Kind, outcome.Text, outcome.IsShared);

    private async Task<List<Outcome>> OutcomesAsync(Introduction thread, CancellationToken cancellation) =>
        await (await outcomes.ReadAsync(cancellation))
            .Where(outcome => outcome.IntroductionId == thread.Id)
            .OrderBy(outcome => outcome.NotedAt)
            .ToListAsync(cancellation);

    private async Task<ContactCard?> CardAsync(Guid? counterpartId, CancellationToken cancellation) =>
        counterpartId is { } id ? (await cards.OfAsync([id], cancellation)).GetValueOrDefault(id) : null;

    private async Task<ThreadMeeting?> MeetingAsync(Introduction thread, CancellationToken cancellation)
    {
        var key = PlannedFollowUp.KeyOfMeeting(thread.Id);
        var item = await followUps.FindAsync(item => item.Key == key, cancellation);
        return item is null ? null : new ThreadMeeting(item.Id, item.State, item.SnoozedUntil ?? item.DueOn);
    }
}
