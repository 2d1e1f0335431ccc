using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Foundation;

/// <summary>
/// Through whom each database is reached: nobody for the shared one, and every association that has one of its own.
/// </summary>
public sealed class TenantDatabases(
    ITenantStore tenants, ICurrentTenant current, IUnitOfWorkManager unitOfWork, IClock clock)
    : ISingletonDependency
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private (DateTime Until, Guid?[] Databases) _known;

    public async ValueTask<IReadOnlyList<Guid?>> ListAsync(CancellationToken cancellation)
    {
        if (_known.Databases is null || _known.Until < clock.Now)
        {
            _known = (clock.Now + KeptFor, await ReadAsync(cancellation));
        }

        return _known.Databases;
    }

    private async Task<Guid?[]> ReadAsync(CancellationToken cancellation)
    {
        using var host = current.Change(null);
        using var work = unitOfWork.Begin(requiresNew: true);
        var all = await tenants.GetListAsync(includeDetails: true);
        await work.CompleteAsync(cancellation);
        var own = all.Where(tenant => tenant.ConnectionStrings is { Count: > 0 });
        return [null, .. own.Select(tenant => (Guid?)tenant.Id)];
    }
}
