using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

/// <summary>What somebody agrees to who sends the form, in the words that the form shows (R62).</summary>
internal sealed class ConsentTexts(IStringLocalizer<GroupHubResource> texts, ISettingProvider settings)
    : ITransientDependency
{
    /// <summary>Changes with the words.</summary>
    public const string Version = "2026-11";

    public async Task<string> GetTextAsync() =>
        texts["Dues:Consent", await settings.GetOrNullAsync(AssociationSettings.Name) ?? ""];
}
