using GroupHub.Meetings;

namespace GroupHub.Data.Demo;

/// <summary>When and where a demo chapter meets.</summary>
internal sealed record DemoRhythm(string Title, string Rule, TimeOnly From, int Minutes, string Place)
{
    public MeetingMode Mode { get; init; }
    public string? Link { get; init; }
    public int? Seats { get; init; }

    public static IReadOnlyDictionary<string, DemoRhythm> ByChapter { get; } = new Dictionary<string, DemoRhythm>
    {
        ["Upper Weir"] = new("Tuesday breakfast", "FREQ=WEEKLY;BYDAY=TU", new(7, 0), 90, "Café am Wehr, Upper Weir")
        {
            Mode = MeetingMode.Hybrid, Link = "https://meet.example/upper-weir",
        },
        ["Millbrook"] = new("Quick breakfast", "FREQ=WEEKLY;BYDAY=WE", new(7, 15), 75, "Old Mill, Millbrook")
        {
            Seats = 40,
        },
        ["Linden"] = new("Lunch table", "FREQ=WEEKLY;BYDAY=TH", new(12, 30), 75, "Linden 4") { Seats = 12 },
        ["Riverside"] = new(
            "Breakfast at the River House", "FREQ=WEEKLY;BYDAY=TU", new(7, 0), 90, "River House, Riverside"),
        ["Old Ferry"] = new("Trades breakfast", "FREQ=WEEKLY;BYDAY=FR", new(7, 30), 90, "Ferry Inn, Old Ferry"),
        ["Harlow Bridge"] = new("Evening talk", "FREQ=WEEKLY;BYDAY=MO", new(18, 0), 120, "Bridge Works, Harlow Bridge"),
        ["Harbour Quay"] = new(
            "Quay evening", "FREQ=MONTHLY;BYDAY=1TU", new(17, 0), 120, "Customs House, Harbour Quay"),
        ["Eastpier"] = new("Pier evening", "FREQ=MONTHLY;BYDAY=2TU", new(17, 0), 120, "Pier 3, Eastpier"),
    };

    /// <summary>The first of its dates from a day on.</summary>
    public DateOnly FirstFrom(DateOnly day)
    {
        while (!Includes(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>Its dates between two days, both included.</summary>
    public IEnumerable<DateOnly> Dates(DateOnly from, DateOnly to)
    {
        for (var day = FirstFrom(from); day <= to; day = FirstFrom(day.AddDays(1))) yield return day;
    }

    private bool Includes(DateOnly day)
    {
        var byDay = Rule[(Rule.LastIndexOf('=') + 1)..];
        var isWeek = !char.IsAsciiDigit(byDay[0]) || (day.Day - 1) / 7 == byDay[0] - '1';
        return isWeek && byDay.EndsWith(day.DayOfWeek.ToString()[..2].ToUpperInvariant(), StringComparison.Ordinal);
    }
}
