using System.Text;
using GroupHub.Meetings.Calendars;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Tests.Domain;

namespace GroupHub.Meetings.Tests.Calendars;

public sealed class IcalFeedTests
{
    private static readonly DateTime Spring = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly FeedSpan Year = new(Spring, Spring.AddYears(1));

    /// <summary>Zones with the days on which their clocks change in 2027; in the last they never do.</summary>
    private static readonly (string Zone, DateOnly[] Changes)[] Zones =
    [
        ("Europe/Berlin", [new(2027, 3, 28), new(2027, 10, 31)]),
        ("America/New_York", [new(2027, 3, 14), new(2027, 11, 7)]),
        ("Australia/Lord_Howe", [new(2027, 4, 4), new(2027, 10, 3)]),
        ("America/Santiago", [new(2027, 4, 3), new(2027, 9, 4)]),
        ("Asia/Kolkata", [new(2027, 3, 28), new(2027, 10, 31)]),
    ];

    [Theory, MemberData(nameof(CalendarReaders.All), MemberType = typeof(CalendarReaders))]
    public async Task R51_two_independent_parsers_read_every_instant_in_the_weeks_when_the_clocks_change(string reader)
    {
        var meetings = Zones.SelectMany(zone => zone.Changes.SelectMany(change => AroundTheClock(zone.Zone, change))).ToList();

        var read = await CalendarReaders.Read(reader, Write(meetings));

        read.Events.Count.ShouldBe(meetings.Count);
        meetings.Zip(read.Events)
            .Where(pair => (pair.Second.Start, pair.Second.End) != (pair.First.StartsAt, pair.First.EndsAt) || pair.Second.Uid != $"occ-{pair.First.Id:D}@riverside")
            .Select(pair => $"{pair.First.Time}: {pair.First.StartsAt:s} to {pair.First.EndsAt:s}, read as {pair.Second.Start:s} to {pair.Second.End:s}")
            .ShouldBeEmpty();
        read.Method.ShouldBe("PUBLISH");
    }

    [Theory, MemberData(nameof(CalendarReaders.All), MemberType = typeof(CalendarReaders))]
    public async Task Words_arrive_as_they_were_written(string reader)
    {
        const string title = "Lunch; with \"friends\", a \\ and ünïcode 🍲 that goes on and on and on and on and on and on and on and on";
        const string description = "First line\nSecond, line; \tthe end\u0007\r\nBEGIN:VEVENT";
        var meeting = Meeting(A.Time, A.Details with { Title = title, Description = description });

        var read = (await CalendarReaders.Read(reader, Write([meeting]))).Events.ShouldHaveSingleItem();

        read.Summary.ShouldBe(title);
        read.Description.ShouldBe("First line\nSecond, line;  the end\nBEGIN:VEVENT");
    }

    [Theory, MemberData(nameof(CalendarReaders.All), MemberType = typeof(CalendarReaders))]
    public async Task What_was_cancelled_is_said_and_counted_on(string reader)
    {
        var meeting = Meeting(A.Time, A.Details);
        meeting.Cancel("Snow", A.Now);

        var read = (await CalendarReaders.Read(reader, Write([meeting]))).Events.ShouldHaveSingleItem();

        (read.Status, read.Sequence).ShouldBe(("CANCELLED", 1));
    }

    [Fact]
    public void Lines_end_with_CRLF_and_none_is_longer_than_75_octets()
    {
        var calendar = Write([Meeting(A.Time, A.Details with { Title = new string('ü', 110), Description = string.Concat(Enumerable.Repeat("🍲", 200)) })]);

        var lines = calendar.Split("\r\n");
        lines[^1].ShouldBeEmpty();
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\r'));
        string.Concat(lines.Select((line, i) => line.StartsWith(' ') ? line[1..] : $"\n{line}")).ShouldContain(new string('ü', 110));
    }

    [Fact]
    public void Where_to_join_online_is_nobodys_to_read() =>
        Write([Meeting(A.Time, A.Details with { Mode = MeetingMode.Hybrid, Link = "https://meet.example/secret" })]).ShouldNotContain("secret");

    private static IEnumerable<Meeting> AroundTheClock(string zone, DateOnly change) =>
        from day in Enumerable.Range(-3, 7)
        from time in (TimeOnly[])[new(0, 15), new(1, 30), new(2, 15), new(2, 30), new(3, 0), new(12, 15), new(23, 30)]
        select Meeting(new MeetingTime { Date = change.AddDays(day), StartsAt = time, Minutes = 75, Zone = zone }, A.Details);

    private static Meeting Meeting(MeetingTime time, MeetingDetails details) => Meetings.Domain.Meeting.Of(A.Series(null, time, details), time.Date);

    private static string Write(IReadOnlyCollection<Meeting> meetings) =>
        IcalFeed.Write("Riverside", "riverside", Year, [.. meetings.Select(m => new FeedEntry(m, "http://riverside.example/meetings", IsTentative: false))]);
}
