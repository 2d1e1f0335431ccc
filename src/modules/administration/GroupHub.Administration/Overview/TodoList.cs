using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

/// <summary>What a person has to do, most pressing first, each with the page where it is done.</summary>
internal sealed class TodoList(IApplications applications, IAssociationClock clock, IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    public async Task<IReadOnlyList<TodoLine>> GetAsync(DateOnly today, MemberCounts counts, CancellationToken cancellation)
    {
        TodoLine?[] lines =
        [
            await ApplicationsAsync(today, cancellation),
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

    private TodoLine? Line(string kind, int count, string reason, string link) =>
        count == 0 ? null : new TodoLine(kind, count, null, texts[reason], link);
}
