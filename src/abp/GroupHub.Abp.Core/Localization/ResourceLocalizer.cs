using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization;

namespace GroupHub.Abp.Localization;

/// <summary>
/// The texts of one resource. For each culture everything that can answer (the culture, its parent, the default
/// culture, then the base resources) is merged once into one frozen dictionary; a look-up is a single probe.
/// </summary>
internal sealed class ResourceLocalizer(
    LocalizationResourceBase resource,
    AbpLocalizationOptions options,
    IReadOnlyList<ResourceLocalizer> bases) : IStringLocalizer
{
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, LocalizedString>> _merged =
        new(StringComparer.Ordinal);

    public LocalizationResourceBase Resource { get; } = resource;

    public LocalizedString this[string name] => Find(name) ?? new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            var value = string.Format(CultureInfo.CurrentCulture, text.Value, arguments);
            return new LocalizedString(name, value, text.ResourceNotFound);
        }
    }

    public LocalizedString? Find(string name) =>
        Merged(CultureInfo.CurrentUICulture).TryGetValue(name, out var text) ? text : null;

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        GetAllStrings(includeParentCultures, includeBaseLocalizers: true);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures, bool includeBaseLocalizers)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (includeParentCultures && includeBaseLocalizers)
        {
            return Merged(culture).Values;
        }

        var texts = new Dictionary<string, LocalizedString>(StringComparer.Ordinal);
        if (includeBaseLocalizers)
        {
            FillFromBases(texts, localizer => localizer.GetAllStrings(includeParentCultures, true));
        }

        FillOwn(texts, culture, includeParentCultures);
        return texts.Values;
    }

    public async Task<IEnumerable<string>> GetSupportedCulturesAsync()
    {
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var contributor in Resource.Contributors)
        {
            cultures.UnionWith(await contributor.GetSupportedCulturesAsync());
        }

        return cultures;
    }

    private FrozenDictionary<string, LocalizedString> Merged(CultureInfo culture) =>
        _merged.TryGetValue(culture.Name, out var texts) ? texts : _merged.GetOrAdd(culture.Name, _ => Merge(culture));

    private FrozenDictionary<string, LocalizedString> Merge(CultureInfo culture)
    {
        var texts = new Dictionary<string, LocalizedString>(StringComparer.Ordinal);
        FillFromBases(texts, localizer => localizer.Merged(culture).Values);
        FillOwn(texts, culture, includeParents: true);
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void FillFromBases(
        Dictionary<string, LocalizedString> texts, Func<ResourceLocalizer, IEnumerable<LocalizedString>> textsOf)
    {
        foreach (var text in bases.Reverse().SelectMany(textsOf))
        {
            texts[text.Name] = text;
        }
    }

    private void FillOwn(Dictionary<string, LocalizedString> texts, CultureInfo culture, bool includeParents)
    {
        foreach (var name in includeParents ? Fallbacks(culture) : [culture.Name])
        {
            Resource.Contributors.ForEach(contributor => contributor.Fill(name, texts));
        }
    }

    /// <summary>From the weakest to the strongest: default culture, parents, the culture itself.</summary>
    private List<string> Fallbacks(CultureInfo culture)
    {
        var names = new List<string> { culture.Name };
        for (var parent = culture.Parent; options.TryToGetFromBaseCulture
            && parent.Name.Length > 0; parent = parent.Parent)
        {
            names.Add(parent.Name);
        }

        if (options.TryToGetFromDefaultCulture && Resource.DefaultCultureName is { Length: > 0 } fallback)
        {
            names.AddIfNotContains(fallback);
        }

        names.Reverse();
        return names;
    }
}
