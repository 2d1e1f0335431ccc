using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace GroupHub.Administration.Onboarding;

/// <summary>Makes an association with its first administrator, as the host would by hand.</summary>
internal sealed class AssociationFounder(
    ITenantManager manager,
    ITenantRepository tenants,
    IDataSeeder seeder,
    ISettingManager settings,
    ICurrentTenant current) : ITransientDependency
{
    public async Task<Guid> FoundAsync(Founding founding, AssociationAddress address, string password)
    {
        var tenant = await manager.CreateAsync(address.Value);
        await tenants.InsertAsync(tenant, autoSave: true);
        using (current.Change(tenant.Id, tenant.Name))
        {
            await seeder.SeedAsync(
                new DataSeedContext(tenant.Id)
                    .WithProperty("AdminEmail", founding.Email)
                    .WithProperty("AdminPassword", password));
        }

        foreach (var (name, value) in SettingsOf(founding)) await settings.SetForTenantAsync(tenant.Id, name, value);
        return tenant.Id;
    }

    private static (string Name, string Value)[] SettingsOf(Founding founding) =>
    [
        (AssociationSettings.Name, founding.Name),
        (AdministrationSettings.NameLikeness, Likeness.Of(founding.Name)),
        (AssociationSettings.Country, founding.Place.Country),
        (AssociationSettings.Currency, founding.Place.Currency),
        (AssociationSettings.TimeZone, founding.Place.TimeZone),
        (AssociationSettings.Language, founding.Place.Language),
    ];
}
