using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

public class ApplicationLocalizationConfigurationDto
{
    public Dictionary<string, Dictionary<string, string>> Values { get; set; } = [];

    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public IReadOnlyList<LanguageDto> Languages { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = default!;

    public string? DefaultResourceName { get; set; }

    public Dictionary<string, List<NameValue>> LanguagesMap { get; set; } = [];

    public Dictionary<string, List<NameValue>> LanguageFilesMap { get; set; } = [];

    public bool UseRouteBasedCulture { get; set; }
}

/// <summary>A resource's texts, its parents' not included.</summary>
public class ApplicationLocalizationResourceDto
{
    public Dictionary<string, string> Texts { get; set; } = [];

    public string[] BaseResources { get; set; } = [];
}

public class ApplicationLocalizationDto
{
    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = default!;
}

public class ApplicationLocalizationRequestDto
{
    public string? CultureName { get; set; }

    public bool OnlyDynamics { get; set; }
}

public record LanguageDto(
    string CultureName, string UiCultureName, string DisplayName, string TwoLetterISOLanguageName, string? FlagIcon)
{
    internal static LanguageDto From(LanguageInfo language) => new(
        language.CultureName, language.UiCultureName, language.DisplayName, language.TwoLetterISOLanguageName, null);
}
