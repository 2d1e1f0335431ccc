using GroupHub.Foundation;
using GroupHub.Foundation.Rules;
using GroupHub.Members.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Members.Reactions;

/// <summary>
/// Another audience for a field is as if every profile had changed, some at a time.
/// </summary>
internal sealed class WhenRulesChanged(IRepository<Member, Guid> members, IDistributedEventBus events) :
    IDistributedEventHandler<RulesChanged>,
    IDistributedEventHandler<ProfilesToReconsider>,
    ITransientDependency
{
    public Task HandleEventAsync(RulesChanged changed) =>
        changed.Concerns(MembersSettings.DefaultAudiences, MembersSettings.AudienceLimits)
            ? TellAsync(after: null)
            : Task.CompletedTask;

    public Task HandleEventAsync(ProfilesToReconsider rest) => TellAsync(rest.After);

    private async Task TellAsync(Guid? after) => await events.TellOfSomeAsync(
        (await members.GetQueryableAsync()).Select(member => member.Id),
        after,
        id => new MemberProfileChanged(id),
        last => new ProfilesToReconsider(last));
}

/// <summary>What is left of all profiles: those after this one.</summary>
[EventName("GroupHub.Members.ProfilesToReconsider")]
internal sealed record ProfilesToReconsider(Guid After);
