using GroupHub.Dues.Domain;
using GroupHub.Foundation.Rules;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

/// <summary>
/// Where standings are judged otherwise, every membership is to be looked at again: some at a time, so that what else
/// happens in the association does not wait for all of them. Terms stay as they were bought.
/// </summary>
internal sealed class WhenRulesChanged(IRepository<Membership, Guid> memberships, IDistributedEventBus events) :
    IDistributedEventHandler<RulesChanged>,
    IDistributedEventHandler<StandingsToReconsider>,
    ITransientDependency
{
    private const int AtOnce = 200;

    public Task HandleEventAsync(RulesChanged changed) =>
        changed.Concerns(DuesSettings.OfStanding) ? TellAsync(after: null) : Task.CompletedTask;

    public Task HandleEventAsync(StandingsToReconsider rest) => TellAsync(rest.After);

    private async Task TellAsync(Guid? after)
    {
        var next = await (await memberships.GetQueryableAsync())
            .Where(m => after == null || m.MemberId.CompareTo(after.Value) > 0)
            .OrderBy(m => m.MemberId).Select(m => m.MemberId).Take(AtOnce).ToListAsync();
        foreach (var memberId in next) await events.PublishAsync(new MembershipChanged(memberId));
        if (next.Count == AtOnce) await events.PublishAsync(new StandingsToReconsider(next[^1]));
    }
}

/// <summary>What is left of all memberships: those of the people after this one.</summary>
[EventName("GroupHub.Dues.StandingsToReconsider")]
internal sealed record StandingsToReconsider(Guid After);
