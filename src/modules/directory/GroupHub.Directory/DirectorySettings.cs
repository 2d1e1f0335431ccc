using GroupHub.Directory.Engine.Text;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Directory;

internal static class DirectorySettings
{
    /// <summary>A group per line, its words and phrases separated by commas.</summary>
    public const string Synonyms = "GroupHub.Directory.Synonyms";
    public const int MaxSynonymsLength = 8000;
}

internal sealed class DirectorySettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.Add(new SettingDefinition(DirectorySettings.Synonyms, "", Text(DirectorySettings.Synonyms)));

    private static LocalizableString Text(string name) => LocalizableString.Create<GroupHubResource>($"Setting:{name}");
}

/// <summary>How the association speaks, from its settings.</summary>
internal sealed class DirectoryWording(ISettingProvider settings) : ITransientDependency
{
    private static volatile Parsed _last = new("", Synonyms.None);

    public async Task<Wording> GetAsync()
    {
        var chosen = await settings.GetOrNullAsync(AssociationSettings.Language);
        var language = chosen is { Length: >= 2 } ? chosen[..2] : Stems.Languages[0];
        return new Wording(language, Parse(await settings.GetOrNullAsync(DirectorySettings.Synonyms) ?? ""));
    }

    /// <summary>Most associations have none, and whoever has some is usually asked again.</summary>
    private static Synonyms Parse(string text)
    {
        if (text.Length == 0) return Synonyms.None;
        var last = _last;
        if (last.Text != text) _last = last = new Parsed(text, Synonyms.Parse(text));
        return last.Synonyms;
    }

    private sealed record Parsed(string Text, Synonyms Synonyms);
}
