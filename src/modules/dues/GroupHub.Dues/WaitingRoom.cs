using GroupHub.Dues.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

[ExposeServices(typeof(IApplications))]
internal sealed class WaitingRoom(IRepository<Application, Guid> applications) : IApplications, ITransientDependency
{
    public async Task<WaitingApplications> GetWaitingAsync(CancellationToken cancellation = default)
    {
        var waiting = await (await applications.GetQueryableAsync())
            .Where(application => application.State == ApplicationState.AwaitingApproval)
            .GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = (DateTime?)all.Min(application => application.SubmittedAt) })
            .SingleOrDefaultAsync(cancellation);

        return new WaitingApplications(waiting?.Count ?? 0, waiting?.Oldest);
    }
}
