using GroupHub.Chapters;
using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>What a member can ask for.</summary>
public sealed record GetLeaveChoices : IQuery<LeaveChoices>;

/// <param name="Chapters">Whose meetings are theirs; those they belong to come before what stands above them.</param>
/// <param name="Earliest">The first day that a leave can have.</param>
/// <param name="MedicalWeeks">How long those for medical reasons last at most, all together.</param>
/// <param name="MedicalMonths">Within how many months.</param>
public sealed record LeaveChoices(
    IReadOnlyList<LeaveFrom> Chapters, DateOnly Earliest, int MedicalWeeks, int MedicalMonths);

public sealed record LeaveFrom(Guid Id, string Name);

internal sealed class GetLeaveChoicesHandler(
    OwnProfile own, MemberChapters belonging, IChapters chapters, LeaveRoom room, IAssociationClock clock)
    : IQueryHandler<GetLeaveChoices, LeaveChoices>
{
    public async Task<LeaveChoices> Handle(GetLeaveChoices query, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var theirs = await chapters.GetAsync(
            (await belonging.GetAsync(member.Id, cancellation)).Chapters, cancellation);
        var tomorrow = (await clock.GetTodayAsync()).AddDays(1);
        var limit = await room.GetLimitAsync(tomorrow, cancellation);
        var fromNear = theirs.OrderByDescending(chapter => chapter.Path.Length).ThenBy(chapter => chapter.Name);
        return new LeaveChoices(
            [.. fromNear.Select(chapter => new LeaveFrom(chapter.Id, chapter.Name))],
            tomorrow,
            limit.Weeks,
            limit.Months);
    }
}
