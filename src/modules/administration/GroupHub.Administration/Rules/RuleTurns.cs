using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Rules;

/// <summary>
/// In an association one changes rules after the other, so that what was read stays true until it is written. A rule
/// that nobody has decided yet has no row that could be held, so all of them share one of their own.
/// </summary>
internal sealed class RuleTurns(
    IRepository<Setting, Guid> settings, IGuidGenerator guids, ICurrentTenant association) : ITransientDependency
{
    public async Task TakeAsync(CancellationToken cancellation)
    {
        const string name = AdministrationSettings.RuleTurn, place = TenantSettingValueProvider.ProviderName;
        var key = association.Id.ToString()!;
        var held = await (await settings.GetQueryableAsync())
            .Where(setting => setting.Name == name && setting.ProviderName == place && setting.ProviderKey == key)
            .ExecuteUpdateAsync(setting => setting.SetProperty(s => s.Value, s => s.Value), cancellation);
        if (held == 0)
            await settings.InsertAsync(new Setting(guids.Create(), name, "", place, key), autoSave: true, cancellation);
    }
}
