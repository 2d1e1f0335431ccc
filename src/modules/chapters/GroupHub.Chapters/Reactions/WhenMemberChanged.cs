using GroupHub.Chapters.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Chapters.Reactions;

/// <summary>Lists of members and officers are sorted by the names that people go by now.</summary>
internal sealed class WhenMemberChanged(IRepository<Affiliate, Guid> affiliates, IMemberDirectory members)
    : IDistributedEventHandler<MemberProfileChanged>, ITransientDependency
{
    public async Task HandleEventAsync(MemberProfileChanged changed)
    {
        if (await affiliates.FindAsync(changed.MemberId) is not { } affiliate) return;
        if ((await members.GetAsync([changed.MemberId])).SingleOrDefault() is { } person) affiliate.GoBy(person.FirstName, person.LastName);
    }
}
