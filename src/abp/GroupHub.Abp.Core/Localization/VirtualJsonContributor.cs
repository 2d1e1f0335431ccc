using System.Text.Json;
using GroupHub.Abp.VirtualFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Localization;
using Volo.Abp.VirtualFileSystem;

namespace GroupHub.Abp.Localization;

/// <summary>
/// The texts of the JSON files in one virtual folder, a file per culture: { "culture": "en", "texts": { } }.
/// </summary>
internal sealed class VirtualJsonContributor(string virtualPath) : ILocalizationResourceContributor
{
    private static readonly JsonDocumentOptions Tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private Lazy<Dictionary<string, Dictionary<string, LocalizedString>>> _texts = new(() => []);

    public bool IsDynamic => false;

    public void Initialize(LocalizationResourceInitializationContext context)
    {
        var fileSets =
            context.ServiceProvider.GetRequiredService<IOptions<AbpVirtualFileSystemOptions>>().Value.FileSets;
        _texts = new(() => Read(fileSets));
    }

    public LocalizedString? GetOrNull(string cultureName, string name) =>
        _texts.Value.GetOrDefault(cultureName)?.GetOrDefault(name);

    public void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        foreach (var (name, text) in _texts.Value.GetOrDefault(cultureName) ?? [])
        {
            dictionary[name] = text;
        }
    }

    public Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        Fill(cultureName, dictionary);
        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetSupportedCulturesAsync() =>
        Task.FromResult<IEnumerable<string>>(_texts.Value.Keys);

    private Dictionary<string, Dictionary<string, LocalizedString>> Read(VirtualFileSetList fileSets)
    {
        var cultures = new Dictionary<string, Dictionary<string, LocalizedString>>(StringComparer.OrdinalIgnoreCase);
        var folder = "/" + virtualPath.Trim('/');
        foreach (var file in fileSets.SelectMany(set => set.Files).Where(f => f.Folder == folder && IsJson(f)))
        {
            Read(file, cultures);
        }

        return cultures;
    }

    private static bool IsJson(VirtualFile file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static void Read(VirtualFile file, Dictionary<string, Dictionary<string, LocalizedString>> cultures)
    {
        using var stream = file.Open();
        using var json = JsonDocument.Parse(stream, Tolerant);
        if (!json.RootElement.TryGetProperty("culture", out var culture)
            || culture.GetString() is not { Length: > 0 } name)
        {
            throw new AbpException($"The localization file {file.Path} does not say its \"culture\".");
        }

        if (json.RootElement.TryGetProperty("texts", out var texts))
        {
            Flatten(texts, "", cultures.GetOrAdd(name, static _ => new(StringComparer.Ordinal)));
        }
    }

    private static void Flatten(JsonElement texts, string prefix, Dictionary<string, LocalizedString> into)
    {
        foreach (var property in texts.EnumerateObject())
        {
            var name = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Flatten(property.Value, name + "__", into);
            }
            else
            {
                into[name] = new LocalizedString(name, property.Value.ToString());
            }
        }
    }
}
