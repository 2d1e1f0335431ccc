using GroupHub.Foundation.Rules;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Members.Reactions;

/// <summary>
/// Another audience for a field is as if every profile had changed: some are told of at a time, so that what else
/// happens in the association does not wait for all of them.
/// </summary>
internal sealed class WhenRulesChanged(IRepository<Member, Guid> members, IDistributedEventBus events) :
    IDistributedEventHandler<RulesChanged>,
    IDistributedEventHandler<ProfilesToReconsider>,
    ITransientDependency
{
    private const int AtOnce = 200;

    public Task HandleEventAsync(RulesChanged changed) =>
        changed.Concerns(MembersSettings.DefaultAudiences, MembersSettings.AudienceLimits) ? TellAsync(after: null) : Task.CompletedTask;

    public Task HandleEventAsync(ProfilesToReconsider rest) => TellAsync(rest.After);

    private async Task TellAsync(Guid? after)
    {
        var next = await (await members.GetQueryableAsync())
            .Where(member => after == null || member.Id.CompareTo(after.Value) > 0)
            .OrderBy(member => member.Id).Select(member => member.Id).Take(AtOnce).ToListAsync();
        foreach (var memberId in next) await events.PublishAsync(new MemberProfileChanged(memberId));
        if (next.Count == AtOnce) await events.PublishAsync(new ProfilesToReconsider(next[^1]));
    }
}

/// <summary>What is left of all profiles: those after this one.</summary>
[EventName("GroupHub.Members.ProfilesToReconsider")]
internal sealed record ProfilesToReconsider(Guid After);
