using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Features;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.FeatureManagement;

/// <summary>All features of one tenant are one cache entry, loaded at once.</summary>
internal sealed class FeatureStore(
    IRepository<FeatureValue, Guid> values,
    CommittedCache<StoredFeatures> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator) : IFeatureStore, ITransientDependency
{
    public async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        (await LoadAsync(providerName, providerKey)).Values.GetOrDefault(name);

    public async Task SetAsync(string name, string? value, string providerName, string? providerKey)
    {
        var key = providerKey ?? "";
        var stored = await values.FirstOrDefaultAsync(v => v.Name == name
            && v.ProviderName == providerName
            && v.ProviderKey == key);
        if (stored is not null && value is null) await values.DeleteAsync(stored, autoSave: true);
        else if (stored is not null) stored.Value = value!;
        else if (value is not null) await AddAsync(name, value, providerName, key);

        await cache.InvalidateAsync(KeyOf(providerName, key));
    }

    public async Task ForgetAsync(string providerName, string? providerKey)
    {
        var key = providerKey ?? "";
        await values.DeleteAsync(v => v.ProviderName == providerName && v.ProviderKey == key, autoSave: true);
        await cache.InvalidateAsync(KeyOf(providerName, key));
    }

    private Task<FeatureValue> AddAsync(string name, string value, string providerName, string key) =>
        values.InsertAsync(new FeatureValue(guidGenerator.Create(), name, value, providerName, key), autoSave: true);

    private ValueTask<StoredFeatures> LoadAsync(string? providerName, string? providerKey)
    {
        var key = providerKey ?? "";
        return cache.GetOrAddAsync(
            KeyOf(providerName, key),
            () => unitOfWorkManager.ReadAsync(async () => new StoredFeatures
            {
                Values = await (await values.GetQueryableAsync()).AsNoTracking()
                    .Where(value => value.ProviderName == providerName && value.ProviderKey == key)
                    .ToDictionaryAsync(value => value.Name, value => value.Value),
            }));
    }

    private static string KeyOf(string? providerName, string providerKey) => $"{providerName}:{providerKey}";
}

[Serializable]
[IgnoreMultiTenancy]
internal sealed class StoredFeatures
{
    public Dictionary<string, string> Values { get; set; } = [];
}
