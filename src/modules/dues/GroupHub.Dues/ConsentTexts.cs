using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

/// <summary>What somebody agrees to who sends the form, in the words that the form shows (R62).</summary>
internal sealed class ConsentTexts(IStringLocalizer<GroupHubResource> texts, ISettingProvider settings)
    : ITransientDependency
{
    /// <summary>Changes with the words.</summary>
    public const string Version = "2026-11";

    public async Task<string> GetTextAsync() => texts["Dues:Consent", await GetNameAsync()];

    /// <summary>
    /// What is kept of somebody whom the association has entered: by whom, and that they have not agreed to anything.
    /// </summary>
    /// <param name="culture">The language of the person.</param>
    /// <param name="chapter">Of which an officer has entered them; nothing where the office has.</param>
    public async Task<string> GetTextByHandAsync(string culture, string? chapter)
    {
        var name = await GetNameAsync();
        using var _ = CultureHelper.Use(culture);
        return chapter is null ? texts["Dues:ByHand.Office", name] : texts["Dues:ByHand.Officer", name, chapter];
    }

    private async Task<string> GetNameAsync() => await settings.GetOrNullAsync(AssociationSettings.Name) ?? "";
}
