using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Officers;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Chapters.Reactions;

/// <summary>
/// Lists are sorted by the names that people go by now; an officer who
/// gets an account has the rights of the office at once.
/// </summary>
internal sealed class WhenMemberChanged(IRepository<Affiliate, Guid> affiliates, IMemberDirectory members, Mandates mandates)
    : IDistributedEventHandler<MemberProfileChanged>, ITransientDependency
{
    public async Task HandleEventAsync(MemberProfileChanged changed)
    {
        if (await affiliates.FindAsync(changed.MemberId) is not { } affiliate) return;
        if ((await members.GetAsync([changed.MemberId])).SingleOrDefault() is not { } person) return;

        affiliate.GoBy(person.FirstName, person.LastName);
        if (person.UserId is { } userId) await mandates.ForgetAsync([userId]);
    }
}

/// <summary>Who is no longer on file belongs nowhere and holds nothing; what they were part of stays, without their name (R63).</summary>
internal sealed class WhenMemberRemoved(
    Departures departures, Mandates mandates) : IDistributedEventHandler<MemberRemoved>, ITransientDependency
{
    public async Task HandleEventAsync(MemberRemoved removed)
    {
        await departures.ForgetAsync(removed.MemberId);
        if (removed.UserId is { } userId) await mandates.ForgetAsync([userId]);
    }
}
