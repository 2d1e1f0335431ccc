using System.Collections.Frozen;
using System.Globalization;
using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace GroupHub.Administration.Onboarding;

/// <summary>Where an association is at home, as a form says it.</summary>
public interface IAssociationPlace
{
    string Country { get; }
    string Currency { get; }
    string TimeZone { get; }
    string Language { get; }
}

/// <summary>Countries, currencies and zones that exist, and languages that the product speaks.</summary>
internal sealed class PlaceRules : AbstractValidator<IAssociationPlace>, ITransientDependency
{
    private static readonly FrozenDictionary<string, RegionInfo> Countries =
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.TwoLetterISORegionName.Length == 2)
        .DistinctBy(region => region.TwoLetterISORegionName)
        .ToFrozenDictionary(region => region.TwoLetterISORegionName);

    private static readonly FrozenSet<string> Currencies = Countries.Values
        .Select(region => region.ISOCurrencySymbol)
        .Where(symbol => symbol.Length == 3)
        .ToFrozenSet();

    public PlaceRules(IStringLocalizer<GroupHubResource> texts, IOptions<AbpLocalizationOptions> localization)
    {
        RuleFor(place => place.Country)
            .Must(Countries.ContainsKey).WithMessage(_ => texts[AdministrationErrors.CountryUnknown]);
        RuleFor(place => place.Currency)
            .Must(Currencies.Contains).WithMessage(_ => texts[AdministrationErrors.CurrencyUnknown]);
        RuleFor(place => place.TimeZone)
            .Must(zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            .WithMessage(_ => texts[AdministrationErrors.TimeZoneUnknown]);
        RuleFor(place => place.Language)
            .Must(language => localization.Value.Languages.Any(known => known.CultureName == language))
            .WithMessage(_ => texts[AdministrationErrors.LanguageUnknown]);
    }

    public static IEnumerable<RegionInfo> KnownCountries => Countries.Values;

    public static IEnumerable<string> KnownCurrencies => Currencies;

    public static AssociationPlace PlaceOf(IAssociationPlace place) => new()
    {
        Country = place.Country,
        Currency = place.Currency,
        TimeZone = place.TimeZone,
        Language = place.Language,
    };
}
