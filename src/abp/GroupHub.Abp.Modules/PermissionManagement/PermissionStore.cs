using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Volo.Abp.PermissionManagement;

/// <summary>
/// All that a role or a user was granted is one cache entry, so a request asks the cache once per role.
/// </summary>
internal sealed class PermissionStore(
    IRepository<PermissionGrant, Guid> grants,
    CommittedCache<GrantedPermissions> cache,
    IUnitOfWorkManager unitOfWorkManager) : IPermissionStore, ITransientDependency
{
    public async Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) =>
        (await GetGrantedAsync(providerName, providerKey)).Names.Contains(name);

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(
        string[] names, string? providerName, string? providerKey)
    {
        var granted = (await GetGrantedAsync(providerName, providerKey)).Names;
        var result = new MultiplePermissionGrantResult(names);
        foreach (var name in names.Where(granted.Contains)) result.Result[name] = PermissionGrantResult.Granted;
        return result;
    }

    public ValueTask<GrantedPermissions> GetGrantedAsync(string? providerName, string? providerKey) =>
        cache.GetOrAddAsync(KeyOf(providerName, providerKey), () => unitOfWorkManager.ReadAsync(async () =>
            new GrantedPermissions
            {
                Names = await (await grants.GetQueryableAsync()).AsNoTracking()
                    .Where(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)
                    .Select(grant => grant.Name).ToHashSetAsync(),
            }));

    public Task InvalidateAsync(string providerName, string providerKey) =>
        cache.InvalidateAsync(KeyOf(providerName, providerKey));

    private static string KeyOf(string? providerName, string? providerKey) => $"{providerName}:{providerKey}";
}

[Serializable]
internal sealed class GrantedPermissions
{
    public HashSet<string> Names { get; set; } = [];
}
