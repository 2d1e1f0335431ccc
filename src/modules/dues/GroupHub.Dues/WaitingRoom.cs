using GroupHub.Dues.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

[ExposeServices(typeof(IApplications))]
internal sealed class WaitingRoom(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    ApplicationReach reach) : IApplications, ITransientDependency
{
    public async Task<WaitingApplications> GetWaitingAsync(CancellationToken cancellation = default)
    {
        var waiting = await (await FindAsync(cancellation))
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Oldest = (DateTime?)all.Min(application => application.SubmittedAt),
            })
            .SingleOrDefaultAsync(cancellation);

        return new WaitingApplications(waiting?.Count ?? 0, waiting?.Oldest);
    }

    private async Task<IQueryable<Application>> FindAsync(CancellationToken cancellation)
    {
        var waiting = (await applications.GetQueryableAsync())
            .Where(application => application.State == ApplicationState.AwaitingApproval);
        if (await reach.FindChaptersToDecideAsync(cancellation) is not { } chapterIds) return waiting;

        var left = (await plans.GetQueryableAsync())
            .Where(plan => plan.Approver == Approver.Chapter).Select(plan => plan.Id);
        return waiting.Where(a => a.ChapterId != null
            && chapterIds.Contains(a.ChapterId.Value)
            && left.Contains(a.PlanId));
    }
}
