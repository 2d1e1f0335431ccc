using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Officers;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Chapters.Reactions;

/// <summary>
/// Lists are sorted by the names that people go by now; an officer who
/// gets an account has the rights of the office at once.
/// </summary>
internal sealed class WhenMemberChanged(
    IRepository<Affiliate, Guid> affiliates, IMemberDirectory members, Mandates mandates)
    : IManyEventsHandler<MemberProfileChanged>, ITransientDependency
{
    public async Task HandleEventsAsync(IReadOnlyList<MemberProfileChanged> events)
    {
        Guid[] changed = [.. events.Select(profile => profile.MemberId).Distinct()];
        var known = (await affiliates.GetListAsync(affiliate => changed.Contains(affiliate.Id)))
            .ToDictionary(affiliate => affiliate.Id);
        if (known.Count == 0) return;

        var people = await members.GetAsync(known.Keys);
        foreach (var person in people) known[person.Id].GoBy(person.FirstName, person.LastName);
        await mandates.ForgetAsync(people.Select(person => person.UserId).OfType<Guid>());
    }
}

/// <summary>
/// Who is no longer on file belongs nowhere and holds nothing; what they were part of stays, without their name (R63).
/// </summary>
internal sealed class WhenMemberRemoved(
    Departures departures, Mandates mandates) : IDistributedEventHandler<MemberRemoved>, ITransientDependency
{
    public async Task HandleEventAsync(MemberRemoved removed)
    {
        await departures.ForgetAsync(removed.MemberId);
        if (removed.UserId is { } userId) await mandates.ForgetAsync([userId]);
    }
}
