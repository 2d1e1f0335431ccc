using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings.Reactions;

/// <summary>Nobody keeps a chair for the dead, nor for whoever was expelled.</summary>
internal sealed class WhenMembershipChanged(ISender sender)
    : IManyEventsHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MembershipChanged> events) =>
        sender.Send(new GiveSeatsBack([.. events.Select(changed => changed.MemberId).Distinct()]));
}
