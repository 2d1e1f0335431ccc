using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

/// <summary>Nobody asks for money who has expelled the member, or of somebody who has died.</summary>
internal sealed class WhenMembershipEnds(ISender sender)
    : IDistributedEventHandler<MemberExpelled>, IDistributedEventHandler<DeathRecorded>, ITransientDependency
{
    public Task HandleEventAsync(MemberExpelled expelled) => sender.Send(new CloseRenewals(expelled.MemberId));

    public Task HandleEventAsync(DeathRecorded died) => sender.Send(new CloseRenewals(died.MemberId));
}

/// <summary>An expulsion is told, and so is its lifting. Of a death nobody is written to.</summary>
internal sealed class WhenExpelled(ISender sender)
    : IDistributedEventHandler<MemberExpelled>, IDistributedEventHandler<ExpulsionLifted>, ITransientDependency
{
    public Task HandleEventAsync(MemberExpelled expelled) =>
        sender.Send(new TellOfExpulsion(expelled.MemberId, IsLifted: false));

    public Task HandleEventAsync(ExpulsionLifted lifted) =>
        sender.Send(new TellOfExpulsion(lifted.MemberId, IsLifted: true));
}

/// <summary>With somebody's death their offices end, and they belong to no chapter any more.</summary>
internal sealed class WhenSomebodyDied(IDepartures departures)
    : IDistributedEventHandler<DeathRecorded>, ITransientDependency
{
    public Task HandleEventAsync(DeathRecorded died) => departures.DepartAsync(died.MemberId);
}
