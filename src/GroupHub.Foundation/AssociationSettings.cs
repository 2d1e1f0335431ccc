using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Foundation;

/// <summary>What an association says of itself once, and every module may read: names of settings.</summary>
public static class AssociationSettings
{
    public const string DefaultAccent = "#0f6b5f";
    public const string UsualCurrency = "EUR";

    public const string Name = "GroupHub.Association.Name";
    public const string Tagline = "GroupHub.Association.Tagline";
    public const string Description = "GroupHub.Association.Description";

    /// <summary>A colour, <c>#rrggbb</c>, on which white text is readable (4.5 : 1).</summary>
    public const string Accent = "GroupHub.Association.Accent";

    /// <summary>
    /// Which version of the logo is shown, and where its file ends: <c>5f0c….png</c>; empty while there is none.
    /// </summary>
    public const string Logo = "GroupHub.Association.Logo";

    /// <summary>ISO 4217.</summary>
    public const string Currency = "GroupHub.Association.Currency";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public const string Country = "GroupHub.Association.Country";

    /// <summary>IANA name; ABP's own setting.</summary>
    public const string TimeZone = TimingSettingNames.TimeZone;

    /// <summary>The language of mails and pages where a person has not chosen; ABP's own setting.</summary>
    public const string Language = LocalizationSettingNames.DefaultLanguage;

    /// <summary>In which the association is paid.</summary>
    public static async Task<string> GetCurrencyAsync(this ISettingProvider settings) =>
        await settings.GetOrNullAsync(Currency) is { Length: 3 } currency ? currency : UsualCurrency;

    /// <summary>In which the association writes to its people.</summary>
    public static async Task<string> GetLanguageAsync(this ISettingProvider settings) =>
        await settings.GetOrNullAsync(Language) ?? Languages.Current;
}

internal sealed class AssociationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(AssociationSettings.Name, "GroupHub", Text("Name"), isVisibleToClients: true),
        new SettingDefinition(AssociationSettings.Tagline, "", Text("Tagline"), isVisibleToClients: true),
        new SettingDefinition(AssociationSettings.Description, "", Text("Description")),
        new SettingDefinition(
            AssociationSettings.Accent, AssociationSettings.DefaultAccent, Text("Accent"), isVisibleToClients: true),
        new SettingDefinition(AssociationSettings.Logo, "", Text("Logo")),
        new SettingDefinition(
            AssociationSettings.Currency, AssociationSettings.UsualCurrency, Text("Currency"), isVisibleToClients: true),
        new SettingDefinition(AssociationSettings.Country, "DE", Text("Country"), isVisibleToClients: true));

    private static LocalizableString Text(string name) => LocalizableString.Create<GroupHubResource>($"Setting:{name}");
}
