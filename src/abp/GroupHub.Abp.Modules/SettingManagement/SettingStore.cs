using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Volo.Abp.SettingManagement;

/// <summary>All settings of the host, of a tenant or of a user are one cache entry, loaded at once.</summary>
internal sealed class SettingStore(
    IRepository<Setting, Guid> settings,
    CommittedCache<StoredSettings> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator) : ISettingStore, ITransientDependency
{
    public async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        (await LoadAsync(providerName, providerKey)).Values.GetOrDefault(name);

    public async Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
    {
        var stored = (await LoadAsync(providerName, providerKey)).Values;
        return Array.ConvertAll(names, name => new SettingValue(name, stored.GetOrDefault(name))).ToList();
    }

    public async Task SetAsync(string name, string? value, string providerName, string providerKey)
    {
        var setting = await settings.FirstOrDefaultAsync(s =>
            s.Name == name && s.ProviderName == providerName && s.ProviderKey == providerKey);
        if (setting is not null && value is null) await settings.DeleteAsync(setting, autoSave: true);
        else if (setting is not null) setting.Value = value!;
        else if (value is not null) await AddAsync(name, value, providerName, providerKey);

        await cache.InvalidateAsync(KeyOf(providerName, providerKey));
    }

    public async Task ForgetAsync(string providerName, string providerKey)
    {
        await settings.DeleteAsync(s => s.ProviderName == providerName && s.ProviderKey == providerKey, autoSave: true);
        await cache.InvalidateAsync(KeyOf(providerName, providerKey));
    }

    private Task<Setting> AddAsync(
        string name, string value, string providerName, string providerKey) => settings.InsertAsync(
        new Setting(guidGenerator.Create(), name, value, providerName, providerKey), autoSave: true);

    private ValueTask<StoredSettings> LoadAsync(string? providerName, string? providerKey)
    {
        var key = providerKey ?? "";
        return cache.GetOrAddAsync(
            KeyOf(providerName, key),
            () => unitOfWorkManager.ReadAsync(async () => new StoredSettings
            {
                Values = await (await settings.GetQueryableAsync()).AsNoTracking()
                    .Where(setting => setting.ProviderName == providerName && setting.ProviderKey == key)
                    .ToDictionaryAsync(setting => setting.Name, setting => setting.Value),
            }));
    }

    private static string KeyOf(string? providerName, string providerKey) => $"{providerName}:{providerKey}";
}

[Serializable]
[IgnoreMultiTenancy]
internal sealed class StoredSettings
{
    public Dictionary<string, string> Values { get; set; } = [];
}
