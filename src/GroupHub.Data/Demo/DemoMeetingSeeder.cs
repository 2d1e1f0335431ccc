using GroupHub.Chapters;
using GroupHub.Meetings;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Data.Demo;

/// <summary>A year of meetings with who came, and those to come with who will.</summary>
internal sealed class DemoMeetingSeeder(IMeetingHistory history, IChapters chapters) : ITransientDependency
{
    private const string Zone = "Europe/Berlin";
    private const int WeeksBack = 51;
    private const int DaysAhead = 14;

    /// <summary>Officers there have not written last week's sheet yet.</summary>
    private static readonly string[] Behind = ["Millbrook", "Linden"];

    /// <param name="association">Whose.</param>
    /// <param name="members">Everybody with the first and the last day of what they have paid.</param>
    /// <param name="today">The association's civil date.</param>
    public async Task SeedAsync(DemoAssociation association, IReadOnlyList<DemoMember> members, DateOnly today)
    {
        await history.RecordHolidaysAsync(
            [.. HolidaysOf(today.Year - 1), .. HolidaysOf(today.Year), .. HolidaysOf(today.Year + 1)]);

        var ids = (await chapters.ListAsync()).ToDictionary(chapter => chapter.Name, chapter => chapter.Id);
        var (chance, homes) = (
            new Random(association.Seed * 17),
            members.ToLookup(member => association.ChapterOf(member.Person)?.Fields.Name));
        var series = DemoRhythm.ByChapter.Where(rhythm => ids.ContainsKey(rhythm.Key))
            .Select(rhythm => SeriesOf(rhythm.Key, rhythm.Value, [.. homes[rhythm.Key]], chance, today) with
            {
                ChapterId = ids[rhythm.Key],
            });
        await history.RecordAsync([.. series, EveningOf(association, members, chance, today)]);
    }

    private static PastSeries SeriesOf(
        string chapter, DemoRhythm rhythm, IReadOnlyList<DemoMember> members, Random chance, DateOnly today)
    {
        var (attendance, visits) = (new DemoAttendance(chance), new DemoVisits(chance));
        // By a chance of its own: what happens elsewhere stays the same whichever chapters are behind.
        var withoutSheet = new DemoAttendance(new Random(chapter.Length));
        var first = rhythm.FirstFrom(today.AddDays(-7 * WeeksBack));
        var last = rhythm.Dates(first, today.AddDays(-1)).Last();
        return new PastSeries
        {
            Title = rhythm.Title, Place = rhythm.Place, Link = rhythm.Link, Mode = rhythm.Mode, Seats = rhythm.Seats,
            IsPublic = true,
            SkipsHolidays = true, Date = first, From = rhythm.From, Minutes = rhythm.Minutes, Zone = Zone,
            Rule = rhythm.Rule,
            Meetings = [.. rhythm.Dates(first, today.AddDays(DaysAhead)).Select(Meeting)],
        };

        PastMeeting Meeting(DateOnly date)
        {
            var here = members.Where(member => member.IsMemberOn(date)).ToList();
            var isWritten = date < today && !(date == last && Behind.Contains(chapter));
            var meeting = new PastMeeting(date)
            {
                Attendance = isWritten ? [.. here.Select(attendance.Of)] : [],
                Answers = isWritten
                    ? []
                    : [.. here.Select((date < today ? withoutSheet : attendance).AnswerOf).OfType<PastAnswer>()],
                Visits = isWritten || date >= today ? [.. visits.Of(date, today, here), .. NewcomersAt(date)] : [],
            };
            return rhythm.Seats is { } seats ? DemoAttendance.Within(seats, meeting) : meeting;
        }

        IEnumerable<PastVisit> NewcomersAt(DateOnly date) =>
            members
                .Where(member => member.From.AddDays(-14) > date
                    && member.From.AddDays(-22) <= date
                    && member.From > today.AddDays(-250))
                .Select(DemoVisits.Before);
    }

    private static PastSeries EveningOf(
        DemoAssociation association, IReadOnlyList<DemoMember> members, Random chance, DateOnly today)
    {
        var (date, attendance) = (today.AddDays(13), new DemoAttendance(chance));
        return new PastSeries
        {
            Title = "Association evening: succession in family firms",
            Description = "Three firms tell how they were handed over, and what they would do otherwise. "
                + "Afterwards there is bread and soup.",
            Place = "Town Hall, " + association.Towns[0],
            Link = "https://meet.example/evening",
            Mode = MeetingMode.Hybrid,
            Seats = 160,
            IsPublic = true,
            Date = date, From = new(18, 0), Minutes = 150, Zone = Zone,
            Meetings =
            [
                new PastMeeting(date)
                {
                    Answers =
                    [
                        .. members.Where(member => member.IsMemberOn(today))
                            .Select(attendance.AnswerOf)
                            .OfType<PastAnswer>()
                    ],
                },
            ],
        };
    }

    private static IEnumerable<PastHoliday> HolidaysOf(int year) =>
    [
        new(new(year, 1, 1), "New Year"),
        new(new(year, 1, 6), "Epiphany"),
        new(new(year, 5, 1), "Labour Day"),
        new(new(year, 10, 3), "Day of German Unity"),
        new(new(year, 11, 1), "All Saints"),
        new(new(year, 12, 24), "Christmas Eve"),
        new(new(year, 12, 25), "Christmas Day"),
        new(new(year, 12, 26), "Second day of Christmas"),
        new(new(year, 12, 31), "New Year's Eve"),
    ];
}
