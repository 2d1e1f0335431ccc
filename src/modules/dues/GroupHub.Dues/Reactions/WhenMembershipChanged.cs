using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues.Reactions;

/// <summary>Whoever is suspended, resigns or is reinstated loses or has back a member's rights at once.</summary>
internal sealed class WhenMembershipChanged(IMemberRights rights)
    : IManyEventsHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MembershipChanged> events) =>
        rights.ReconsiderAsync([.. events.Select(changed => changed.MemberId).Distinct()]);
}
