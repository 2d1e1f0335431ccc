using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>Whose public holidays a series can skip.</summary>
/// <param name="ChapterId">Of which chapter the usual region is asked; of the association as a whole where
/// absent.</param>
public sealed record ListHolidayRegions(Guid? ChapterId) : IQuery<HolidayRegions>;

/// <param name="Usual">What new series there take over: decided there, or above, or that of the association's
/// country.</param>
/// <param name="IsOwn">Whether it was decided there.</param>
/// <param name="Codes">Countries and parts of them: AT, DE, DE-BY.</param>
public sealed record HolidayRegions(string? Usual, bool IsOwn, IReadOnlyCollection<string> Codes);

internal sealed class ListHolidayRegionsHandler(UsualRegions usual) : IQueryHandler<ListHolidayRegions, HolidayRegions>
{
    public async Task<HolidayRegions> Handle(ListHolidayRegions query, CancellationToken cancellation)
    {
        var (code, isOwn) = await usual.FindAsync(query.ChapterId, cancellation);
        return new HolidayRegions(code, isOwn, RegionalHolidays.Regions);
    }
}
