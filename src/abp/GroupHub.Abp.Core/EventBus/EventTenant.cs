using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.EventBus;

/// <summary>
/// To which tenant an event belongs: what the event itself says, else the tenant in which it was raised.
/// </summary>
internal static class EventTenant
{
    public static BasicTenantInfo Of(object eventData, ICurrentTenant currentTenant) => eventData switch
    {
        IMultiTenant own => Named(own.TenantId, currentTenant),
        IEventDataMayHaveTenantId may when may.IsMultiTenant(out var tenantId) => Named(tenantId, currentTenant),
        _ => new BasicTenantInfo(currentTenant.Id, currentTenant.Name),
    };

    public static IDisposable Enter(this ICurrentTenant currentTenant, BasicTenantInfo? tenant) =>
        tenant is null || tenant.TenantId == currentTenant.Id
            ? Volo.Abp.NullDisposable.Instance
            : currentTenant.Change(tenant.TenantId, tenant.Name);

    private static BasicTenantInfo Named(Guid? id, ICurrentTenant currentTenant) =>
        new(id, id == currentTenant.Id ? currentTenant.Name : null);
}
