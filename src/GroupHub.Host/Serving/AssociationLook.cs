using System.Globalization;
using System.Text.RegularExpressions;
using GroupHub.Foundation;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Host.Serving;

/// <summary>The name, logo and colour every page of an association wears before any script runs.</summary>
internal sealed partial class AssociationLook(ISettingProvider settings, ICurrentTenant tenant)
{
    public async ValueTask<Look> GetAsync()
    {
        var name = await settings.GetOrNullAsync(AssociationSettings.Name);
        var accent = await settings.GetOrNullAsync(AssociationSettings.Accent);
        return new Look(
            string.IsNullOrWhiteSpace(name) ? tenant.Name ?? "GroupHub" : name,
            accent is not null && Colour().IsMatch(accent) ? accent : AssociationSettings.DefaultAccent,
            await settings.GetOrNullAsync(AssociationSettings.Logo) is { Length: > 0 } logo
                ? $"/api/association/logo/{logo}"
                : null);
    }

    /// <summary>The value goes into a style sheet, so nothing but a colour may pass.</summary>
    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();

    internal sealed record Look(string Name, string Accent, string? LogoUrl)
    {
        public string Initial => StringInfo.GetNextTextElement(Name).ToUpperInvariant();
    }
}
