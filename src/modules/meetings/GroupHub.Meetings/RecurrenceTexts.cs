using System.Globalization;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using Ical.Net;
using Ical.Net.DataTypes;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>
/// Says a rule in the reader's words: every second Wednesday from 2 December 2026 on, 12:15 to 13:45.
/// </summary>
internal sealed class RecurrenceTexts(IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string Sentence(MeetingSeries series)
    {
        var (time, end) = (series.Time, series.Time.StartsAt.AddMinutes(series.Time.Minutes));
        var hours = texts["Meetings:Hours", time.StartsAt.ToString("HH:mm", Culture), end.ToString("HH:mm", Culture)];
        if (series.Rule is not { } rule) return texts["Meetings:Once", time.Date.ToLongText(Culture), hours];

        var parsed = Recurrence.Parse(rule);
        var often = texts["Meetings:Sentence", HowOften(parsed, time.Date), hours, time.Date.ToDateText(Culture)].Value;
        return parsed.Until is { } until
            ? texts["Meetings:SentenceUntil", often, until.Date.ToDateText(Culture)]
            : often;
    }

    /// <summary>What the clocks do to a meeting in the night when they change.</summary>
    public string? ClockNote(MeetingTime time)
    {
        var wall = time.Date.ToDateTime(time.StartsAt);
        if (MeetingZone.IsUnique(wall, time.Zone)) return null;

        var shown = MeetingZone.ToLocal(time.Start, time.Zone);
        var asked = time.StartsAt.ToString("HH:mm", Culture);
        return shown == wall
            ? texts["Meetings:ClockTwice", asked]
            : texts["Meetings:ClockGap", asked, shown.ToString("HH:mm", Culture)];
    }

    private string HowOften(RecurrenceRule rule, DateOnly first)
    {
        var isPlain = rule is { BySetPosition.Count: 0, ByYearDay.Count: 0, ByWeekNo.Count: 0, ByMonth.Count: 0 };
        return (isPlain, rule.Frequency, rule) switch
        {
            (true, FrequencyType.Daily, { ByDay: [], ByMonthDay: [] }) => Every("Day", rule.Interval),
            (true, FrequencyType.Weekly, { ByMonthDay: [] }) => Every("Week", rule.Interval, WeekDays(rule, first)),
            (true, FrequencyType.Monthly, { ByDay: [var day], ByMonthDay: [] }) =>
                Every("MonthDay", rule.Interval, Ordinal(day)),
            (true, FrequencyType.Monthly, { ByDay: [], ByMonthDay: [] or [>= -1] }) =>
                Every("Month", rule.Interval, MonthDay(rule, first)),
            (true, FrequencyType.Yearly, { ByDay: [], ByMonthDay: [] }) =>
                Every("Year", rule.Interval, first.ToDayText(Culture)),
            _ => texts["Meetings:EveryByRule"],
        };
    }

    private string Every(string unit, int interval, string? which = null) => interval switch
    {
        1 => texts[$"Meetings:Every{unit}:1", which ?? ""],
        2 => texts[$"Meetings:Every{unit}:2", which ?? ""],
        _ => texts[$"Meetings:Every{unit}:n", which ?? "", interval],
    };

    private string WeekDays(RecurrenceRule rule, DateOnly first)
    {
        var days = rule.ByDay.Count == 0
            ? [first.DayOfWeek]
            : rule.ByDay.Select(day => day.DayOfWeek).Distinct().OrderBy(day => ((int)day + 6) % 7).ToArray();
        return Joined(days.Select(NameOf));
    }

    /// <summary>first Monday, last Thursday; without a number every such day of the month.</summary>
    private string Ordinal(WeekDay day) => day.Offset is { } offset and >= -2 and <= 5
        ? texts[$"Meetings:Ordinal:{offset}", NameOf(day.DayOfWeek)]
        : texts["Meetings:EverySuchDay", NameOf(day.DayOfWeek)];

    private string MonthDay(RecurrenceRule rule, DateOnly first)
    {
        var day = rule.ByMonthDay.Count == 1 ? rule.ByMonthDay[0] : first.Day;
        return day < 0 ? texts["Meetings:LastDay"] : texts["Meetings:DayNumber", day];
    }

    private static string NameOf(DayOfWeek day) => Culture.DateTimeFormat.GetDayName(day);

    private string Joined(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : texts["Meetings:And", string.Join(", ", all[..^1]), all[^1]];
    }
}
