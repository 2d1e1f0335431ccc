using GroupHub.Foundation.Rules;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace GroupHub.Administration.Rules;

/// <summary>The rules of the current association as the database has them, whatever is remembered elsewhere.</summary>
internal sealed class RuleShelf(
    ISettingDefinitionManager definitions,
    ISettingManager manager,
    IRepository<Setting, Guid> settings,
    IUnitOfWorkManager unitOfWork,
    ICurrentTenant association) : ITransientDependency
{
    public async Task<IReadOnlyList<RuleInForce>> ListAsync(CancellationToken cancellation)
    {
        var own = await (await OwnAsync())
            .AsNoTracking()
            .ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancellation);
        List<RuleInForce> rules = [];
        foreach (var definition in await definitions.GetAllAsync())
        {
            if (AssociationRule.Of(definition) is not { } rule) continue;
            var usual = rule.Settled(await manager.GetOrNullGlobalAsync(rule.Name));
            rules.Add(new RuleInForce(rule, usual, own.TryGetValue(rule.Name, out var kept)
                ? rule.Settled(kept)
                : usual));
        }

        return rules;
    }

    /// <summary>What is as usual anyway is not kept: it follows when the usual changes.</summary>
    public async Task KeepAsync(IEnumerable<RuleDecision> decisions, CancellationToken cancellation)
    {
        foreach (var decision in decisions) await manager.SetForCurrentTenantAsync(decision.Rule.Name, decision.After);
        await unitOfWork.Current!.SaveChangesAsync(cancellation);
    }

    private async Task<IQueryable<Setting>> OwnAsync()
    {
        var key = association.Id?.ToString();
        return (await settings.GetQueryableAsync())
            .Where(s => s.ProviderName == TenantSettingValueProvider.ProviderName && s.ProviderKey == key);
    }
}

/// <param name="Rule">What it is.</param>
/// <param name="Usual">What holds where the association has not decided.</param>
/// <param name="Kept">What holds now.</param>
internal sealed record RuleInForce(AssociationRule Rule, string Usual, string Kept);

internal static class SettledRules
{
    /// <summary>What is kept, written the one way in which it is compared.</summary>
    public static string Settled(this AssociationRule rule, string? kept) => rule.Keep(rule.Show(kept))!;
}
