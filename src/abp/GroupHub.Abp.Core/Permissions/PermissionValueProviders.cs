using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

public abstract class PermissionValueProvider(IPermissionStore permissionStore)
    : IPermissionValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected IPermissionStore PermissionStore { get; } = permissionStore;

    public abstract Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);

    public abstract Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context);

    protected async Task<PermissionGrantResult> CheckAsync(string permission, string? key) =>
        key is not null && await PermissionStore.IsGrantedAsync(permission, Name, key)
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Undefined;

    protected async Task<MultiplePermissionGrantResult> CheckAsync(
        PermissionValuesCheckContext context, IEnumerable<string> keys)
    {
        var result = new MultiplePermissionGrantResult(context.Permissions.Select(p => p.Name).ToArray());
        var open = result.Result.Keys.ToArray();
        foreach (var key in keys)
        {
            var stored = await PermissionStore.IsGrantedAsync(open, Name, key);
            foreach (var (name, grant) in stored.Result.Where(r => r.Value != PermissionGrantResult.Undefined))
            {
                result.Result[name] = grant;
            }

            open = result.Result.Where(r => r.Value == PermissionGrantResult.Undefined).Select(r => r.Key).ToArray();
            if (open.Length == 0)
            {
                break;
            }
        }

        return result;
    }
}

public class UserPermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
        CheckAsync(context.Permission.Name, KeyOf(context.Principal));

    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context) =>
        CheckAsync(context, KeyOf(context.Principal) is { } key ? [key] : []);

    private static string? KeyOf(ClaimsPrincipal? principal) => principal?.FindFirst(AbpClaimTypes.UserId)?.Value;
}

public class RolePermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "R";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        foreach (var role in KeysOf(context.Principal))
        {
            if (await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, role))
            {
                return PermissionGrantResult.Granted;
            }
        }

        return PermissionGrantResult.Undefined;
    }

    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context) =>
        CheckAsync(context, KeysOf(context.Principal));

    private static IEnumerable<string> KeysOf(ClaimsPrincipal? principal) =>
        principal?.FindAll(AbpClaimTypes.Role).Select(c => c.Value).Distinct(StringComparer.Ordinal) ?? [];
}

public class ClientPermissionValueProvider(IPermissionStore permissionStore, MultiTenancy.ICurrentTenant currentTenant)
    : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "C";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        using (currentTenant.Change(null))
        {
            return await CheckAsync(context.Permission.Name, KeyOf(context.Principal));
        }
    }

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        using (currentTenant.Change(null))
        {
            return await CheckAsync(context, KeyOf(context.Principal) is { } key ? [key] : []);
        }
    }

    private static string? KeyOf(ClaimsPrincipal? principal) => principal?.FindFirst(AbpClaimTypes.ClientId)?.Value;
}

public class PermissionValueProviderManager(IOptions<AbpPermissionOptions> options, IServiceProvider provider)
    : IPermissionValueProviderManager, ISingletonDependency
{
    private readonly Lazy<IPermissionValueProvider[]> _providers = new(() =>
        options.Value.ValueProviders.Select(type => (IPermissionValueProvider)provider.GetRequiredService(type))
            .ToArray());

    public IReadOnlyList<IPermissionValueProvider> ValueProviders => _providers.Value;
}

[Dependency(TryRegister = true)]
public class NullPermissionStore : IPermissionStore, ISingletonDependency
{
    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) => Task.FromResult(false);

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(
        string[] names, string? providerName, string? providerKey) =>
        Task.FromResult(new MultiplePermissionGrantResult(names, PermissionGrantResult.Prohibited));
}
