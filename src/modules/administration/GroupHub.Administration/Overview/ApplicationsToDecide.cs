using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

[ExposeServices(typeof(IWaitingWork))]
internal sealed class ApplicationsToDecide(
    IApplications applications, IAssociationClock clock, IStringLocalizer<GroupHubResource> texts)
    : IWaitingWork, ITransientDependency
{
    public int Order => 10;

    public bool IsOfChapters => true;

    public async Task<IReadOnlyList<TodoLine>> FindAsync(
        DateOnly today, MemberCounts counts, CancellationToken cancellation)
    {
        var waiting = await applications.GetWaitingAsync(cancellation);
        if (waiting.Count == 0 || waiting.OldestSubmittedAt is not { } since) return [];

        var days = today.DayNumber - (await clock.GetDateAsync(since)).DayNumber;
        var reason = days > 0
            ? texts["Administration:Todo.Applications", days]
            : texts["Administration:Todo.ApplicationsToday"];
        return [new TodoLine(
            "applications", waiting.Count, days, reason, "/console/applications?state=awaitingApproval")];
    }
}
