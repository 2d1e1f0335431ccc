using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization;

namespace GroupHub.Foundation.Localization;

/// <summary>Texts in ABP's JSON form (<c>{ "culture": "en", "texts": { } }</c>) that lie in an assembly.</summary>
internal sealed class EmbeddedJsonTexts(Assembly assembly, string folder) : ILocalizationResourceContributor
{
    private FrozenDictionary<string, FrozenDictionary<string, LocalizedString>> _cultures =
        FrozenDictionary<string, FrozenDictionary<string, LocalizedString>>.Empty;

    public bool IsDynamic => false;

    public void Initialize(LocalizationResourceInitializationContext context) =>
        _cultures = assembly.GetManifestResourceNames()
            .Where(name => name.Contains($".{folder}.", StringComparison.Ordinal)
                && name.EndsWith(".json", StringComparison.Ordinal))
            .Select(Read)
            .ToFrozenDictionary(
                file => file.Culture,
                file => file.Texts.ToFrozenDictionary(t => t.Key, t => new LocalizedString(t.Key, t.Value)));

    public LocalizedString? GetOrNull(string cultureName, string name) =>
        _cultures.GetValueOrDefault(cultureName)?.GetValueOrDefault(name);

    public void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        if (!_cultures.TryGetValue(cultureName, out var texts)) return;
        foreach (var (name, text) in texts) dictionary[name] = text;
    }

    public Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        Fill(cultureName, dictionary);
        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetSupportedCulturesAsync() =>
        Task.FromResult<IEnumerable<string>>(_cultures.Keys);

    private TextFile Read(string resourceName)
    {
        using var stream = assembly.GetManifestResourceStream(resourceName)!;
        return JsonSerializer.Deserialize<TextFile>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{resourceName} holds no texts.");
    }

    private sealed record TextFile(string Culture, Dictionary<string, string> Texts);
}
