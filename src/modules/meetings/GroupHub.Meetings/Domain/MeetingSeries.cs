using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// Meetings that follow a rule, or a single one. What it says holds for dates of which nothing is stored yet; a date on
/// which something hangs has a <see cref="Meeting"/> of its own.
/// </summary>
internal sealed class MeetingSeries : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private MeetingSeries() { }

    public Guid? TenantId { get; private set; }

    /// <summary>The client's request: planning the same twice is planning it once.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>The association as a whole where absent.</summary>
    public Guid? ChapterId { get; private set; }

    /// <summary>
    /// From which the ids of its meetings follow. A part that was split off shares it as long as dates stay.
    /// </summary>
    public long Key { get; private set; }
    public MeetingDetails Details { get; private set; } = new();

    /// <summary>The first meeting; the others have its time of day, length and zone.</summary>
    public MeetingTime Time { get; private set; } = new();

    /// <summary>See <see cref="Recurrence"/>; a single meeting where absent.</summary>
    public string? Rule { get; private set; }
    public bool SkipsHolidays { get; private set; }

    /// <summary>
    /// Whose public holidays it skips besides the association's own dates (<see cref="RegionalHolidays"/>); nobody's
    /// where absent.
    /// </summary>
    public string? HolidayRegion { get; private set; }

    /// <summary>Dates that the rule names and that are left out all the same (EXDATE).</summary>
    public List<DateOnly> LeftOut { get; private set; } = [];

    /// <summary>How often time or place have changed, for calendars that were told before (R51).</summary>
    public int Sequence { get; private set; }
    public DateTime ChangedAt { get; private set; }

    /// <summary>
    /// Up to this date its meetings are history: each is stored, and the rule no longer speaks of them.
    /// </summary>
    public DateOnly? SettledTo { get; private set; }

    public bool IsSingle => Rule is null;

    public static MeetingSeries Plan(Guid id, Guid requestId, Guid? chapterId, SeriesPlan plan, DateTime now)
    {
        var series = new MeetingSeries
        {
            Id = id,
            RequestId = requestId,
            ChapterId = chapterId,
            Key = OccurrenceId.KeyFrom(id),
        };
        series.Adopt(plan, now);
        GroupHub.Foundation.Rule.Require(series.Time.Start > now.AddYears(-1), MeetingsErrors.DateInvalid);
        return series;
    }

    /// <summary>The rest of this series from a date on, planned otherwise. This one ends the day before.</summary>
    public MeetingSeries SplitOff(Guid id, DateOnly date, SeriesPlan plan, DateTime now)
    {
        var rest = new MeetingSeries
        {
            Id = id,
            RequestId = id,
            TenantId = TenantId,
            ChapterId = ChapterId,
            Sequence = Sequence,
        };
        rest.Key = plan.Time.Date == date ? Key : OccurrenceId.KeyFrom(id);
        rest.Adopt(plan, now);
        if (rest.IsElsewhere(Time, Details.Place, Details.Mode)) rest.Sequence++;
        EndBefore(date, now);
        return rest;
    }

    /// <summary>
    /// From the next meeting on, all as planned. What lies before is history, and where dates move, ids do too: none
    /// may mean two meetings.
    /// </summary>
    public void Revise(DateOnly next, SeriesPlan plan, Guid key, DateTime now)
    {
        var (time, place, mode) = (Time, Details.Place, Details.Mode);
        if (plan.Time.Date != next) Key = OccurrenceId.KeyFrom(key);
        Adopt(plan, now);
        if (IsElsewhere(time, place, mode)) Sequence++;
        SettleTo(Time.Date.AddDays(-1));
    }

    public void EndBefore(DateOnly date, DateTime now)
    {
        Rule = Recurrence.Until(Rule, date.AddDays(-1));
        ChangedAt = now;
    }

    /// <summary>Those of which nothing may be stored yet, holidays included.</summary>
    public IEnumerable<DateOnly> Dates(DateOnly from, DateOnly to)
    {
        var open = SettledTo is { } settled && settled >= from ? settled.AddDays(1) : from;
        return Recurrence.Dates(Rule, Time.Date, open, to).Where(date => !LeftOut.Contains(date));
    }

    public bool OccursOn(DateOnly date) => Dates(date, date).Any();

    public MeetingTime TimeOn(DateOnly date) => Time with { Date = date };

    public void SettleTo(DateOnly date) => SettledTo = SettledTo > date ? SettledTo : date;

    private void Adopt(SeriesPlan plan, DateTime now)
    {
        var (details, time) = (plan.Details.Checked(), plan.Time.Checked());
        GroupHub.Foundation.Rule.Require(
            plan.HolidayRegion is not { } region || RegionalHolidays.IsKnown(region),
            MeetingsErrors.HolidayRegionUnknown);
        var rule = Recurrence.Of(plan.Rule, time.Date, time.Zone);
        var first = Recurrence.Dates(rule, time.Date, time.Date, DateOnly.MaxValue).First();

        (Details, Time, Rule) = (details, time with { Date = first }, rule);
        (SkipsHolidays, LeftOut, ChangedAt) = (plan.SkipsHolidays, [.. plan.LeftOut.Distinct().Order()], now);
        HolidayRegion = plan.HolidayRegion;
    }

    private bool IsElsewhere(MeetingTime time, string? place, MeetingMode mode) =>
        (Time, Details.Place, Details.Mode) != (time with { Date = Time.Date }, place, mode);
}

/// <summary>All that a series says.</summary>
internal sealed record SeriesPlan(
    MeetingDetails Details, MeetingTime Time, string? Rule, bool SkipsHolidays, IReadOnlyList<DateOnly> LeftOut,
    string? HolidayRegion = null);
