using System.Globalization;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Chapters;

internal static class ChaptersSettings
{
    /// <summary>Days before an office begins on which its next holder may look already (R34).</summary>
    public const string HandOverDays = "GroupHub.Chapters.HandOverDays";

    /// <summary>Terms in a row in the same office; 0 for no limit.</summary>
    public const string TermLimit = "GroupHub.Chapters.TermLimit";
}

internal sealed class ChaptersSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Number(ChaptersSettings.HandOverDays, OfficePolicy.DefaultHandOverDays),
        Number(ChaptersSettings.TermLimit, 0));

    private static SettingDefinition Number(string name, int value) =>
        new(name, value.ToString(CultureInfo.InvariantCulture), LocalizableString.Create<GroupHubResource>($"Setting:{name}"));
}

/// <summary>The association's own numbers for offices.</summary>
internal sealed class OfficePolicy(ISettingProvider settings) : ITransientDependency
{
    public const int DefaultHandOverDays = 30;

    public async Task<int> GetHandOverDaysAsync() => Math.Max(0, await settings.GetAsync(ChaptersSettings.HandOverDays, DefaultHandOverDays));

    public async Task<TermLimit> GetTermLimitAsync() => new(await settings.GetAsync(ChaptersSettings.TermLimit, 0));
}
