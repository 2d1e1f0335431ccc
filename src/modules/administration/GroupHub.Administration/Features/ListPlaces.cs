using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using Microsoft.Extensions.Options;
using Volo.Abp.Localization;

namespace GroupHub.Administration.Features;

/// <summary>What a form offers as country, currency, zone and language.</summary>
public sealed record ListPlaces : IQuery<PlaceChoices>;

public sealed record PlaceChoices
{
    public required IReadOnlyList<CountryChoice> Countries { get; init; }
    public required IReadOnlyList<string> Currencies { get; init; }
    public required IReadOnlyList<string> TimeZones { get; init; }
    public required IReadOnlyList<LanguageChoice> Languages { get; init; }
}

/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">In English; a browser knows the name in every other language.</param>
/// <param name="Currency">What is paid with there.</param>
public sealed record CountryChoice(string Code, string Name, string Currency);

public sealed record LanguageChoice(string Code, string Name);

internal sealed class ListPlacesHandler(IOptions<AbpLocalizationOptions> localization)
    : IQueryHandler<ListPlaces, PlaceChoices>
{
    public Task<PlaceChoices> Handle(
        ListPlaces query, CancellationToken cancellation) => Task.FromResult(new PlaceChoices
    {
        Countries =
        [
            .. PlaceRules.KnownCountries
                .Select(region => new CountryChoice(
                    region.TwoLetterISORegionName, region.EnglishName, region.ISOCurrencySymbol))
                .OrderBy(country => country.Name, StringComparer.InvariantCulture),
        ],
        Currencies = [.. PlaceRules.KnownCurrencies.Order(StringComparer.Ordinal)],
        TimeZones =
        [
            .. TimeZoneInfo.GetSystemTimeZones()
                .Where(zone => zone.HasIanaId)
                .Select(zone => zone.Id)
                .Order(StringComparer.Ordinal)
        ],
        Languages = [.. localization.Value.Languages.Select(
            language => new LanguageChoice(language.CultureName, language.DisplayName))],
    });
}
