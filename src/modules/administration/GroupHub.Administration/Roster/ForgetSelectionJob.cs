using GroupHub.Administration.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Roster;

/// <summary>A selection whose days are over.</summary>
[BackgroundJobName("GroupHub.Administration.ForgetSelection")]
public sealed record SelectionToForget(Guid? TenantId, Guid SelectionId) : IMultiTenant;

/// <summary>With a selection goes who was in it, and what was done for them; the deeds themselves stay.</summary>
internal sealed class ForgetSelectionJob(IRepository<Selection, Guid> selections)
    : AsyncBackgroundJob<SelectionToForget>, ITransientDependency
{
    public override async Task ExecuteAsync(SelectionToForget args) =>
        await (await selections.GetQueryableAsync())
            .Where(selection => selection.Id == args.SelectionId).ExecuteDeleteAsync();
}
