using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What tests of meetings have in common.</summary>
public abstract class MeetingsTest(GroupHubApp app) : FeatureTest(app)
{
    protected const string Path = "/api/meetings";

    /// <summary>Far enough ahead that no test depends on the day it runs.</summary>
    protected static DateOnly Soon { get; } = NextWednesday(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(20));

    protected static ScheduleMeetings Lunch(Guid? chapterId = null) => new()
    {
        RequestId = Guid.NewGuid(),
        ChapterId = chapterId,
        Title = $"Lunch {Guid.NewGuid():N}",
        Place = "Old Mill, Upper Weir",
        Date = Soon,
        From = new TimeOnly(12, 15),
        Minutes = 90,
        Zone = "Europe/Berlin",
    };

    protected static ScheduleMeetings WeeklyLunch(Guid? chapterId = null) => Lunch(chapterId) with { Rule = "FREQ=WEEKLY;BYDAY=WE" };

    protected Task<ScheduledMeetings> Schedule(ScheduleMeetings plan, Association? at = null) => App.As((at ?? Acme).Admin).Post<ScheduledMeetings>(Path, plan);

    protected Task<MeetingPage> Show(Guid meetingId) => Admin.Get<MeetingPage>($"{Path}/{meetingId}");

    /// <summary>The meetings of that title; of one chapter, where there are very many.</summary>
    protected async Task<IReadOnlyList<MeetingRow>> List(string title, int days = 60, Caller? by = null, Guid? chapter = null, MeetingListKind show = default)
    {
        var page = await (by ?? Admin).Get<PagedResultDto<MeetingRow>>(
            $"{Path}?from={Soon:O}&to={Soon.AddDays(days):O}&chapterId={chapter}&show={show}&maxResultCount=1000");
        return [.. page.Items.Where(row => row.Title == title)];
    }

    protected static ChangeMeeting Changed(MeetingPage page, ChangeScope scope) => new()
    {
        Scope = scope,
        Stamp = scope == ChangeScope.This ? page.Stamp : page.SeriesStamp,
        Title = page.Plan.Title,
        Description = page.Plan.Description,
        Place = page.Plan.Place,
        Link = page.Plan.Link,
        Mode = page.Plan.Mode,
        Seats = page.Plan.Seats,
        IsPublic = page.Plan.IsPublic,
        Date = page.Plan.Date,
        From = page.Plan.From,
        Minutes = page.Plan.Minutes,
        Zone = page.Plan.Zone,
        Rule = page.Plan.Rule,
        SkipsHolidays = page.Plan.SkipsHolidays,
        LeftOut = page.Plan.LeftOut,
    };

    protected Task<ChangedMeetings> Change(Guid meetingId, ChangeMeeting command) => Admin.Put<ChangedMeetings>($"{Path}/{meetingId}", command);

    protected Task<Guid> Chapter(Guid? below = null) => App.Chapter(Acme, below);

    /// <summary>A member with an account, who belongs to the chapter since a year.</summary>
    protected async Task<ChapterMember> Member(Guid? chapterId = null, string firstName = "Ada", string lastName = "Byron", DateOnly? since = null)
    {
        var person = new NewPerson { FirstName = firstName, LastName = lastName, Email = NewEmail(firstName) };
        var id = await App.Member(Acme, person, new DateRange(Soon.AddYears(-3), Soon.AddYears(1)));
        if (chapterId is { } chapter) await App.Belongs(Acme, id, chapter, from: since ?? Soon.AddYears(-1));
        return new ChapterMember(id, await App.Account(Acme, id));
    }

    protected async Task<ChapterMember> Officer(OfficerRole role, Guid chapterId)
    {
        var member = await Member(chapterId, role.ToString(), "Officer");
        await App.Appoint(Acme, member.Id, chapterId, role);
        return member;
    }

    protected async Task<T> Within<T>(Func<IServiceProvider, Task<T>> work, Association? at = null) => await App.In(at ?? Acme, work);

    private static DateOnly NextWednesday(DateOnly day) => day.AddDays((DayOfWeek.Wednesday - day.DayOfWeek + 7) % 7);
}

public sealed record ChapterMember(Guid Id, TestUser User);
