using System.Globalization;
using GroupHub.Foundation;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using Volo.Abp;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// On which dates a series meets. The rule is that of iCalendar (RRULE) and speaks of dates on the wall of the
/// meeting's own zone: the time of day comes with the series, so no rule can ask for more than one meeting a day.
/// </summary>
internal static class Recurrence
{
    public const int MaxLength = 200;
    public const int MaxPerYear = 300;
    public const int MaxCount = 1000;

    /// <summary>Nobody looks further ahead, so a rule without an end does no harm.</summary>
    public const int HorizonYears = 5;

    private static readonly FrequencyType[] Slow =
    [
        FrequencyType.Daily, FrequencyType.Weekly, FrequencyType.Monthly, FrequencyType.Yearly,
    ];
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 4000 };

    /// <summary>
    /// The rule as it is kept: checked, without COUNT (the last date says the same), and ending on a date.
    /// </summary>
    public static string? Of(string? rule, DateOnly first, string zone)
    {
        if (string.IsNullOrWhiteSpace(rule)) return null;

        var parts = PartsOf(rule);
        var parsed = Parse(parts);
        var hasTimes = parsed.ByHour.Count + parsed.ByMinute.Count + parsed.BySecond.Count > 0;
        Rule.Require(
            Slow.Contains(parsed.Frequency) && !hasTimes, MeetingsErrors.RuleTooFrequent, ("limit", MaxPerYear));
        Rule.Require(parsed.Count is not > MaxCount, MeetingsErrors.RuleInvalid, ("rule", rule));
        Rule.Require(Occurs(parsed, first), MeetingsErrors.RuleNeverOccurs);
        Rule.Require(Dates(parsed, first, first)
            .TakeWhile(d => d < first.AddYears(1)).Take(MaxPerYear + 1).Count() <= MaxPerYear,
            MeetingsErrors.RuleTooFrequent, ("limit", MaxPerYear));

        return Join(parts, LastDate(parsed, first, zone));
    }

    /// <summary>The dates from one day to another, both included.</summary>
    public static IEnumerable<DateOnly> Dates(string? rule, DateOnly first, DateOnly from, DateOnly to)
    {
        if (rule is null) return first >= from && first <= to ? [first] : [];
        return Dates(Parse(PartsOf(rule)), first, from > first ? from : first).TakeWhile(date => date <= to);
    }

    /// <summary>The same rule, but with no date after the given one.</summary>
    public static string? Until(string? rule, DateOnly last) => rule is null ? null : Join(PartsOf(rule), last);

    public static DateOnly? LastDateOf(string? rule) => rule is null ? null : Parse(PartsOf(rule)).Until?.Date;

    /// <summary>Read by Ical.Net; for sentences about the rule.</summary>
    public static RecurrenceRule Parse(string rule) => Parse(PartsOf(rule));

    private static bool Occurs(RecurrenceRule rule, DateOnly first) =>
        Dates(rule, first, first).TakeWhile(date => date <= first.AddYears(HorizonYears)).Any();

    private static DateOnly? LastDate(RecurrenceRule rule, DateOnly first, string zone)
    {
        if (rule.Count is { } count) return Dates(rule, first, first).Take(count).Last();
        if (rule.Until is not { } until) return null;
        return until is { IsUtc: true, HasTime: true } ? MeetingZone.DateOf(until.AsUtc, zone) : until.Date;
    }

    private static IEnumerable<DateOnly> Dates(RecurrenceRule rule, DateOnly first, DateOnly from)
    {
        var days = new CalendarEvent { DtStart = new CalDateTime(first), RecurrenceRule = rule };
        using var occurrences = days.GetOccurrences(new CalDateTime(from), Patience).GetEnumerator();
        while (Next(occurrences) is { } date) yield return date;
    }

    private static DateOnly? Next(IEnumerator<Occurrence> occurrences)
    {
        try
        {
            return occurrences.MoveNext() ? occurrences.Current.Period.StartTime.Date : null;
        }
        catch (EvaluationException)
        {
            // The library looked for the next date longer than anybody would wait for it: there is none.
            return null;
        }
    }

    private static List<KeyValuePair<string, string>> PartsOf(string rule)
    {
        var text = rule.Trim().ToUpperInvariant();
        if (text.StartsWith("RRULE:", StringComparison.Ordinal)) text = text["RRULE:".Length..];
        return [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(PartOf)];
    }

    private static KeyValuePair<string, string> PartOf(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(part, "") : new(part[..equals].Trim(), part[(equals + 1)..].Trim());
    }

    private static RecurrenceRule Parse(List<KeyValuePair<string, string>> parts)
    {
        var text = string.Join(';', parts.Select(part => $"{part.Key}={part.Value}"));
        var isWhole = parts.Exists(part => part.Key == "FREQ")
            && parts.DistinctBy(part => part.Key).Count() == parts.Count;
        Rule.Require(isWhole && text.Length <= MaxLength, MeetingsErrors.RuleInvalid, ("rule", text));
        try
        {
            var rule = new RecurrenceRule(text);
            // An end that it cannot read, the library takes for none.
            return rule.Until is null && parts.Exists(part => part.Key == "UNTIL")
                ? throw new FormatException(text)
                : rule;
        }
        catch (Exception exception)
            when (exception is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // Ical.Net has no other way to say that a text is no rule.
            throw new BusinessException(MeetingsErrors.RuleInvalid).WithData("rule", text);
        }
    }

    private static string Join(List<KeyValuePair<string, string>> parts, DateOnly? last)
    {
        var kept = parts.Where(part => part.Key is not ("COUNT" or "UNTIL")).Select(part => $"{part.Key}={part.Value}");
        return string.Join(
            ';',
            last is { } date
                ? kept.Append(string.Create(CultureInfo.InvariantCulture, $"UNTIL={date:yyyyMMdd}"))
                : kept);
    }
}
