using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

internal sealed class WhenProfileChanged(ISender sender) :
    IManyEventsHandler<MemberProfileChanged>,
    IDistributedEventHandler<ProfileOfferChosen>,
    ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberProfileChanged> events) =>
        sender.Send(new OfferProfiles([.. events.Select(changed => changed.MemberId).Distinct()]));

    public Task HandleEventAsync(ProfileOfferChosen chosen) => sender.Send(new OfferProfiles([chosen.MemberId]));
}
