using GroupHub.Foundation;
using Volo.Abp.EventBus;

namespace GroupHub.Chapters;

/// <summary>A chapter is new, was renamed, moved, closed, or is shown otherwise than before.</summary>
[EventName("GroupHub.Chapters.ChapterChanged")]
public sealed record ChapterChanged(Guid ChapterId);

/// <summary>A person belongs to other chapters than before, or will from a day on.</summary>
[EventName("GroupHub.Chapters.AffiliationsChanged")]
public sealed record AffiliationsChanged(Guid MemberId) : IMemberChanged;

/// <summary>Somebody was appointed or an office ended.</summary>
[EventName("GroupHub.Chapters.OfficersChanged")]
public sealed record OfficersChanged(Guid ChapterId, Guid MemberId);
