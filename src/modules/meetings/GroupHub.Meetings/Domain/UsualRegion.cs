using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// Whose public holidays new series of a chapter skip, and those of chapters below it that say nothing of their own.
/// Its id is the chapter's, or that of the association as a whole. Series that are planned keep what they say (R50).
/// </summary>
internal sealed class UsualRegion : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private UsualRegion() { }

    public Guid? TenantId { get; private set; }

    /// <summary>See <see cref="RegionalHolidays"/>.</summary>
    public string Code { get; private set; } = "";

    public static UsualRegion Of(Guid placeId, string code)
    {
        var usual = new UsualRegion { Id = placeId };
        usual.Become(code);
        return usual;
    }

    public void Become(string code)
    {
        Rule.Require(RegionalHolidays.IsKnown(code), MeetingsErrors.HolidayRegionUnknown);

        Code = code;
    }
}
