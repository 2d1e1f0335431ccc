using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Foundation.Rules;
using Volo.Abp.Settings;

namespace GroupHub.Meetings.Features;

/// <summary>What a member can ask for.</summary>
public sealed record GetLeaveChoices : IQuery<LeaveChoices>;

/// <param name="Chapters">Whose meetings are theirs; those they belong to come before what stands above them.</param>
/// <param name="Earliest">The first day that a leave can have.</param>
/// <param name="MedicalWeeks">How long one for medical reasons lasts at most.</param>
public sealed record LeaveChoices(IReadOnlyList<LeaveFrom> Chapters, DateOnly Earliest, int MedicalWeeks);

public sealed record LeaveFrom(Guid Id, string Name);

internal sealed class GetLeaveChoicesHandler(OwnProfile own, MemberChapters belonging, IChapters chapters, ISettingProvider settings, IAssociationClock clock)
    : IQueryHandler<GetLeaveChoices, LeaveChoices>
{
    public async Task<LeaveChoices> Handle(GetLeaveChoices query, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var theirs = await chapters.GetAsync((await belonging.GetAsync(member.Id, cancellation)).Chapters, cancellation);
        return new LeaveChoices(
            [.. theirs.OrderByDescending(chapter => chapter.Path.Length).ThenBy(chapter => chapter.Name).Select(chapter => new LeaveFrom(chapter.Id, chapter.Name))],
            (await clock.GetTodayAsync()).AddDays(1),
            await settings.GetAsync(MeetingsSettings.MedicalLeaveWeeks));
    }
}
