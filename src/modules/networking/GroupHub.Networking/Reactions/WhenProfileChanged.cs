using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

internal sealed class WhenProfileChanged(ISender sender) :
    IDistributedEventHandler<MemberProfileChanged>,
    IDistributedEventHandler<ProfileOfferChosen>,
    ITransientDependency
{
    public Task HandleEventAsync(MemberProfileChanged changed) => sender.Send(new OfferProfile(changed.MemberId));

    public Task HandleEventAsync(ProfileOfferChosen chosen) => sender.Send(new OfferProfile(chosen.MemberId));
}
