using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Languages, culture and texts as the client wants them; put together once per culture.</summary>
internal sealed class ClientTexts(
    IOptions<AbpLocalizationOptions> options,
    IStringLocalizerFactory localizers,
    RequestCultureFinder cultures) : IAbpApplicationLocalizationAppService
{
    private readonly ConcurrentDictionary<string, ApplicationLocalizationConfigurationDto> _withoutTexts = new();
    private readonly ConcurrentDictionary<string, ApplicationLocalizationDto> _texts = new();
    private readonly ConcurrentDictionary<string, TextFile> _files = new();
    private readonly LanguageDto[] _languages = [.. options.Value.Languages.Select(LanguageDto.From)];

    public ApplicationLocalizationConfigurationDto Describe(CultureInfo culture, bool withTexts)
    {
        var nearest = cultures.FindNearest(culture.Name) ?? cultures.Default;
        if (!withTexts) return _withoutTexts.GetOrAdd(nearest.Name, _ => Describe(nearest));
        var full = Describe(nearest);
        full.Resources = Read(nearest.Name).Resources;
        full.Values = full.Resources.ToDictionary(resource => resource.Key, resource => resource.Value.Texts);
        return full;
    }

    public Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input)
    {
        var nearest = cultures.FindNearest(input.CultureName) ?? cultures.Default;
        return Task.FromResult(input.OnlyDynamics
            ? new ApplicationLocalizationDto { CurrentCulture = CurrentCultureDto.Create(nearest) }
            : Read(nearest.Name));
    }

    /// <summary>The biggest answer of all: written once, then only compared by its tag.</summary>
    public TextFile GetFile(string? cultureName) =>
        _files.GetOrAdd(
            (cultures.FindNearest(cultureName) ?? cultures.Default).Name, name => TextFile.Write(Read(name)));

    private ApplicationLocalizationConfigurationDto Describe(CultureInfo culture) => new()
    {
        Languages = _languages,
        CurrentCulture = CurrentCultureDto.Create(culture),
        DefaultResourceName = options.Value.DefaultResourceType is { } type
            ? LocalizationResourceNameAttribute.GetName(type)
            : null,
    };

    private ApplicationLocalizationDto Read(string cultureName) => _texts.GetOrAdd(cultureName, name =>
    {
        var culture = CultureInfo.GetCultureInfo(name);
        using var _ = CultureHelper.Use(culture);
        return new ApplicationLocalizationDto
        {
            Resources = options.Value.Resources.Values.ToDictionary(resource => resource.ResourceName, ReadResource),
            CurrentCulture = CurrentCultureDto.Create(culture),
        };
    });

    private ApplicationLocalizationResourceDto ReadResource(LocalizationResourceBase resource) => new()
    {
        BaseResources = [.. resource.BaseResourceNames],
        Texts = localizers.CreateByResourceName(resource.ResourceName)
            .GetAllStrings(includeParentCultures: true, includeBaseLocalizers: false)
            .ToDictionary(text => text.Name, text => text.Value),
    };
}
