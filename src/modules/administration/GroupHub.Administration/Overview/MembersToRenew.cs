using GroupHub.Administration.Features;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

[ExposeServices(typeof(IWaitingWork))]
internal sealed class MembersInGrace(IStringLocalizer<GroupHubResource> texts) : IWaitingWork, ITransientDependency
{
    public int Order => 50;

    public Task<IReadOnlyList<TodoLine>> FindAsync(
        DateOnly today,
        MemberCounts counts,
        CancellationToken cancellation) => Task.FromResult<IReadOnlyList<TodoLine>>(
        counts.InGrace == 0
            ? []
            : [new TodoLine(
                "overdue", counts.InGrace, null, texts["Administration:Todo.Overdue"],
                "/console/members?standing=grace")]);
}

[ExposeServices(typeof(IWaitingWork))]
internal sealed class TermsEndingSoon(IStringLocalizer<GroupHubResource> texts) : IWaitingWork, ITransientDependency
{
    private const string Link = "/console/members?sorting=paidThrough%20asc&standing=active&standing=activeNew";

    public int Order => 60;

    public Task<IReadOnlyList<TodoLine>> FindAsync(
        DateOnly today,
        MemberCounts counts,
        CancellationToken cancellation) => Task.FromResult<IReadOnlyList<TodoLine>>(
        counts.EndingSoon == 0
            ? []
            : [new TodoLine("renewals", counts.EndingSoon, null, texts["Administration:Todo.Renewals"], Link)]);
}
