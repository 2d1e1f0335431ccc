using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Rules;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

/// <summary>
/// Where standings are judged otherwise, every membership is to be looked at again, some at a time.
/// Terms stay as they were bought.
/// </summary>
internal sealed class WhenRulesChanged(IRepository<Membership, Guid> memberships, IDistributedEventBus events) :
    IDistributedEventHandler<RulesChanged>,
    IDistributedEventHandler<StandingsToReconsider>,
    ITransientDependency
{
    public Task HandleEventAsync(RulesChanged changed) =>
        changed.Concerns(DuesSettings.OfStanding) ? TellAsync(after: null) : Task.CompletedTask;

    public Task HandleEventAsync(StandingsToReconsider rest) => TellAsync(rest.After);

    private async Task TellAsync(Guid? after) => await events.TellOfSomeAsync(
        (await memberships.GetQueryableAsync()).Select(m => m.MemberId),
        after,
        id => new MembershipChanged(id),
        last => new StandingsToReconsider(last));
}

/// <summary>What is left of all memberships: those of the people after this one.</summary>
[EventName("GroupHub.Dues.StandingsToReconsider")]
internal sealed record StandingsToReconsider(Guid After);
