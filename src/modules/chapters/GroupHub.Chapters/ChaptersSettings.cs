using GroupHub.Chapters.Domain;
using GroupHub.Foundation.Rules;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Chapters;

internal static class ChaptersSettings
{
    /// <summary>Days before an office begins on which its next holder may look already (R34).</summary>
    public static readonly NumberRule HandOverDays = new(
        "GroupHub.Chapters.HandOverDays", Otherwise: 30, Least: 0, Most: 180, RuleUnit.Days);

    /// <summary>Terms in a row in the same office; 0 for no limit.</summary>
    public static readonly NumberRule TermLimit =
        new("GroupHub.Chapters.TermLimit", Otherwise: 0, Least: 0, Most: 20, RuleUnit.Terms);
}

internal sealed class ChaptersSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.AddRules(ChaptersSettings.HandOverDays, ChaptersSettings.TermLimit);
}

/// <summary>The association's own numbers for offices.</summary>
internal sealed class OfficePolicy(ISettingProvider settings) : ITransientDependency
{
    public Task<int> GetHandOverDaysAsync() => settings.GetAsync(ChaptersSettings.HandOverDays);

    public async Task<TermLimit> GetTermLimitAsync() => new(await settings.GetAsync(ChaptersSettings.TermLimit));
}
