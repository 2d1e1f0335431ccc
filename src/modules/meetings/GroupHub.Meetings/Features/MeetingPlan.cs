using FluentValidation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>What an officer types of a meeting or of a series.</summary>
public record MeetingPlan
{
    public string Title { get; init; } = "";
    public string? Description { get; init; }
    public string? Place { get; init; }

    /// <summary>Where to join online.</summary>
    public string? Link { get; init; }
    public MeetingMode Mode { get; init; }

    /// <summary>Everybody finds room where absent.</summary>
    public int? Seats { get; init; }

    /// <summary>How many people a member may bring along; as everywhere in the association where absent.</summary>
    public int? MaxGuests { get; init; }

    /// <summary>Shown on the public pages, and visitors may register.</summary>
    public bool IsPublic { get; init; }
    public DateOnly Date { get; init; }

    /// <summary>As the clock on the wall shows it.</summary>
    public TimeOnly From { get; init; }
    public int Minutes { get; init; }

    /// <summary>IANA name of the zone, such as Europe/Berlin.</summary>
    public string Zone { get; init; } = "";

    /// <summary>iCalendar's RRULE; a single meeting where absent.</summary>
    public string? Rule { get; init; }
    public bool SkipsHolidays { get; init; } = true;

    /// <summary>
    /// Whose public holidays are skipped besides the association's own dates: AT, DE-BY; nobody's where absent.
    /// </summary>
    public string? HolidayRegion { get; init; }

    /// <summary>Dates that the rule names and that are left out all the same.</summary>
    public IReadOnlyList<DateOnly> LeftOut { get; init; } = [];

    internal MeetingDetails Details => new()
    {
        Title = Title,
        Description = Description,
        Place = Place,
        Link = Link,
        Mode = Mode,
        Seats = Seats,
        MaxGuests = MaxGuests,
        IsPublic = IsPublic,
    };

    internal MeetingTime Time => new() { Date = Date, StartsAt = From, Minutes = Minutes, Zone = Zone };

    internal SeriesPlan Series => new(Details, Time, Rule, SkipsHolidays, LeftOut, HolidayRegion);
}

/// <summary>The shape of a plan.</summary>
internal abstract class MeetingPlanValidator<T> : AbstractValidator<T> where T : MeetingPlan
{
    private const int MostLeftOut = 200;

    protected MeetingPlanValidator()
    {
        RuleFor(p => p.Title).NotEmpty().MaximumLength(MeetingDetails.MaxTitle);
        RuleFor(p => p.Description).MaximumLength(MeetingDetails.MaxDescription);
        RuleFor(p => p.Place).MaximumLength(MeetingDetails.MaxPlace);
        RuleFor(p => p.Link).MaximumLength(MeetingDetails.MaxLink);
        RuleFor(p => p.Mode).IsInEnum();
        RuleFor(p => p.Date).NotEmpty();
        RuleFor(p => p.Zone).NotEmpty().MaximumLength(MeetingZone.MaxLength);
        RuleFor(p => p.Rule).MaximumLength(Recurrence.MaxLength);
        RuleFor(p => p.HolidayRegion).MaximumLength(RegionalHolidays.MaxCodeLength);
        RuleFor(p => p.LeftOut).NotNull().Must(dates => dates.Count <= MostLeftOut);
    }
}
