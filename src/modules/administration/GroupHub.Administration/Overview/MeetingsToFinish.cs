using GroupHub.Administration.Features;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

/// <summary>
/// Visitors nobody has spoken to since, meetings whose sheet nobody has submitted, and leaves that were asked for.
/// </summary>
[ExposeServices(typeof(IWaitingWork))]
internal sealed class MeetingsToFinish(
    IMeetings meetings, IAssociationClock clock, IStringLocalizer<GroupHubResource> texts)
    : IWaitingWork, ITransientDependency
{
    public int Order => 20;

    public bool IsOfChapters => true;

    public async Task<IReadOnlyList<TodoLine>> FindAsync(
        DateOnly today, MemberCounts counts, CancellationToken cancellation)
    {
        var work = await meetings.GetTodoAsync(cancellation);
        TodoLine?[] lines =
        [
            await LineAsync(
                "visitors",
                work.VisitorsToFollowUp,
                work.OldestVisit,
                today,
                "Administration:Todo.Visitors",
                "/console/visitors"),
            await LineAsync(
                "sheets",
                work.SheetsMissing,
                work.OldestSheet,
                today,
                "Administration:Todo.Sheets",
                "/console/meetings?show=withoutSheet"),
            await LineAsync(
                "leaves",
                work.LeavesToDecide,
                work.OldestLeave,
                today,
                "Administration:Todo.Leaves",
                "/console/meetings/leaves"),
        ];
        return [.. lines.OfType<TodoLine>()];
    }

    private async Task<TodoLine?> LineAsync(
        string kind, int count, DateTime? oldest, DateOnly today, string reason, string link) =>
        count == 0 || oldest is not { } since ? null
            : new TodoLine(
                kind, count, today.DayNumber - (await clock.GetDateAsync(since)).DayNumber, texts[reason], link);
}
