using GroupHub.Foundation;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>A date on which series that skip holidays do not meet.</summary>
internal sealed class Holiday : BasicAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxNameLength = 80;

    private Holiday() { }

    public Guid? TenantId { get; private set; }
    public DateOnly Date { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Calendars that were reckoned before are out of date.</summary>
    public DateTime ChangedAt { get; private set; }

    public static Holiday On(Guid id, DateOnly date, string name, DateTime now)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(name), MeetingsErrors.HolidayNameMissing);

        return new Holiday { Id = id, Date = date, Name = name.Trim(), ChangedAt = now };
    }

    public void Rename(string name, DateTime now)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(name), MeetingsErrors.HolidayNameMissing);

        (Name, ChangedAt) = (name.Trim(), now);
    }
}
