using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

public class AsyncLocalCurrentTenantAccessor : ICurrentTenantAccessor
{
    private readonly AsyncLocal<BasicTenantInfo?> _current = new();

    private AsyncLocalCurrentTenantAccessor() { }

    public static AsyncLocalCurrentTenantAccessor Instance { get; } = new();

    public BasicTenantInfo? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }
}

/// <summary>Stateless (the tenant flows with the call), so one instance serves all.</summary>
public class CurrentTenant(ICurrentTenantAccessor currentTenantAccessor) : ICurrentTenant, ISingletonDependency
{
    public virtual bool IsAvailable => Id.HasValue;

    public virtual Guid? Id => currentTenantAccessor.Current?.TenantId;

    public string? Name => currentTenantAccessor.Current?.Name;

    public IDisposable Change(Guid? id, string? name = null)
    {
        var before = currentTenantAccessor.Current;
        currentTenantAccessor.Current = new BasicTenantInfo(id, name);
        return new Restore(currentTenantAccessor, before);
    }

    private sealed class Restore(ICurrentTenantAccessor accessor, BasicTenantInfo? before) : IDisposable
    {
        public void Dispose() => accessor.Current = before;
    }
}

public static class CurrentTenantExtensions
{
    public static Guid GetId(this ICurrentTenant currentTenant) =>
        currentTenant.Id ?? throw new AbpException("Current Tenant Id is not available!");

    public static MultiTenancySides GetMultiTenancySide(this ICurrentTenant currentTenant) =>
        currentTenant.Id.HasValue ? MultiTenancySides.Tenant : MultiTenancySides.Host;
}
