using GroupHub.Foundation;
using Volo.Abp.EventBus;

namespace GroupHub.Members;

/// <summary>
/// A person is new, or something about them or their visibility has changed, be it by the rules of the association.
/// </summary>
[EventName("GroupHub.Members.MemberProfileChanged")]
public sealed record MemberProfileChanged(Guid MemberId) : IMemberChanged;

/// <summary>
/// A person is no longer in the association's records, and neither is the account they signed in with.
/// </summary>
[EventName("GroupHub.Members.MemberRemoved")]
public sealed record MemberRemoved(Guid MemberId, Guid? UserId = null) : IMemberChanged;
