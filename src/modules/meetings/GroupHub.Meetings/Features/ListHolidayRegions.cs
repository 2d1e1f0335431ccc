using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Settings;

namespace GroupHub.Meetings.Features;

/// <summary>Whose public holidays a series can skip.</summary>
public sealed record ListHolidayRegions : IQuery<HolidayRegions>;

/// <param name="Usual">That of the association's country, if its holidays are known.</param>
/// <param name="Codes">Countries and parts of them: AT, DE, DE-BY.</param>
public sealed record HolidayRegions(string? Usual, IReadOnlyCollection<string> Codes);

internal sealed class ListHolidayRegionsHandler(ISettingProvider settings) : IQueryHandler<ListHolidayRegions, HolidayRegions>
{
    public async Task<HolidayRegions> Handle(ListHolidayRegions query, CancellationToken cancellation)
    {
        var country = await settings.GetOrNullAsync(AssociationSettings.Country) ?? "";
        return new HolidayRegions(RegionalHolidays.IsKnown(country) ? country : null, RegionalHolidays.Regions);
    }
}
