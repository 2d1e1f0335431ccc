using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace GroupHub.Administration.Onboarding;

/// <summary>Which addresses and names are taken, or look as if they were.</summary>
internal sealed class AddressBook(IRepository<Tenant, Guid> tenants, IRepository<Setting, Guid> settings)
    : ITransientDependency
{
    public async Task<bool> IsFreeAsync(AssociationAddress address, CancellationToken cancellation)
    {
        var likeness = address.Likeness;
        return !await Likenesses(await tenants.GetQueryableAsync()).AnyAsync(known => known == likeness, cancellation);
    }

    public async Task RequireFreeAsync(AssociationAddress address, CancellationToken cancellation) =>
        Rule.Require(await IsFreeAsync(address, cancellation), AdministrationErrors.AddressTaken);

    public async Task RequireNewNameAsync(string name, CancellationToken cancellation) =>
        Rule.Require(await IsNewAsync(name, cancellation), AdministrationErrors.NameTaken);

    public async Task<bool> IsNewAsync(string name, CancellationToken cancellation)
    {
        var likeness = Likeness.Of(name);
        var all = await settings.GetQueryableAsync();
        var isTaken = await all.AnyAsync(
            setting => setting.Name == AdministrationSettings.NameLikeness && setting.Value == likeness, cancellation);
        if (isTaken) return false;

        // Those that were named before likenesses were written down.
        var others = await all.Where(setting => setting.Name == AssociationSettings.Name)
            .Where(setting => !all.Any(
                known => known.Name == AdministrationSettings.NameLikeness && known.ProviderKey == setting.ProviderKey))
            .Select(setting => setting.Value)
            .ToListAsync(cancellation);
        return others.TrueForAll(other => Likeness.Of(other) != likeness);
    }

    /// <summary>As <see cref="Likeness.Of"/>, for what is already a host label.</summary>
    private static IQueryable<string> Likenesses(IQueryable<Tenant> tenants) =>
        Likeness.Lookalikes.Aggregate(
            tenants.Select(tenant => tenant.NormalizedName),
            (names, pair) => names.Select(name => name.Replace(pair.Seen, pair.As)));
}
