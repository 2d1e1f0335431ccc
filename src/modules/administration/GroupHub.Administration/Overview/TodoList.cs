using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

/// <summary>What a person has to do, most pressing first, each with the page where it is done.</summary>
internal sealed class TodoList(IApplications applications, IMeetings meetings, IAssociationClock clock, IStringLocalizer<GroupHubResource> texts)
    : ITransientDependency
{
    public async Task<IReadOnlyList<TodoLine>> GetAsync(DateOnly today, MemberCounts counts, CancellationToken cancellation)
    {
        var work = await meetings.GetTodoAsync(cancellation);
        TodoLine?[] lines =
        [
            await ApplicationsAsync(today, cancellation),
            await SinceAsync("visitors", work.VisitorsToFollowUp, work.OldestVisit, today, "Administration:Todo.Visitors", "/console/visitors"),
            await SinceAsync("sheets", work.SheetsMissing, work.OldestSheet, today, "Administration:Todo.Sheets", "/console/meetings?show=withoutSheet"),
            Line("overdue", counts.InGrace, "Administration:Todo.Overdue", "/console/members?standing=grace"),
            Line("renewals", counts.EndingSoon, "Administration:Todo.Renewals", "/console/members?sorting=paidThrough%20asc&standing=active"),
        ];
        return [.. lines.OfType<TodoLine>()];
    }

    private async Task<TodoLine?> ApplicationsAsync(DateOnly today, CancellationToken cancellation)
    {
        var waiting = await applications.GetWaitingAsync(cancellation);
        if (waiting.Count == 0 || waiting.OldestSubmittedAt is not { } since) return null;

        var days = today.DayNumber - (await clock.GetDateAsync(since)).DayNumber;
        var reason = days > 0 ? texts["Administration:Todo.Applications", days] : texts["Administration:Todo.ApplicationsToday"];
        return new TodoLine("applications", waiting.Count, days, reason, "/console/applications?state=awaitingApproval");
    }

    private async Task<TodoLine?> SinceAsync(string kind, int count, DateTime? oldest, DateOnly today, string reason, string link) =>
        count == 0 || oldest is not { } since ? null
            : new TodoLine(kind, count, today.DayNumber - (await clock.GetDateAsync(since)).DayNumber, texts[reason], link);

    private TodoLine? Line(string kind, int count, string reason, string link) =>
        count == 0 ? null : new TodoLine(kind, count, null, texts[reason], link);
}
