using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>Puts together what officers see of one meeting.</summary>
internal sealed class MeetingPages(MeetingCounts counts, OfficerReach reach, RecurrenceTexts texts, IChapters chapters)
    : ITransientDependency
{
    public async Task<MeetingPage> ShowAsync(Meeting meeting, MeetingSeries owner, CancellationToken cancellation)
    {
        var numbers = (await counts.OfAsync([meeting], cancellation))[meeting.Id];
        var page = new MeetingPage
        {
            Coming = numbers.Coming,
            Waiting = numbers.Waiting,
            Visitors = numbers.Visitors,
            Sheet = numbers.SheetOf(meeting),
            Sentence = texts.Sentence(owner),
            Plan = PlanOf(meeting, owner),
            IsRecurring = !owner.IsSingle,
            IsChanged = meeting.IsChanged,
            Stamp = meeting.StampBeside(owner),
            SeriesStamp = owner.ConcurrencyStamp,
            MaySchedule = await reach.CoversAsync(MeetingsPermissions.Schedule, meeting.ChapterId, cancellation),
            MayRecord = await reach.CoversAsync(MeetingsPermissions.RecordAttendance, meeting.ChapterId, cancellation),
            MayReceive = await reach.CoversAsync(MeetingsPermissions.Visitors, meeting.ChapterId, cancellation),
        };
        return page.About(meeting, await ChapterNames.OfAsync(chapters, [meeting.ChapterId], cancellation));
    }

    private static MeetingPlan PlanOf(Meeting meeting, MeetingSeries owner) => new()
    {
        Title = meeting.Details.Title,
        Description = meeting.Details.Description,
        Place = meeting.Details.Place,
        Link = meeting.Details.Link,
        Mode = meeting.Details.Mode,
        Seats = meeting.Details.Seats,
        MaxGuests = meeting.Details.MaxGuests,
        IsPublic = meeting.Details.IsPublic,
        Date = meeting.Time.Date,
        From = meeting.Time.StartsAt,
        Minutes = meeting.Time.Minutes,
        Zone = meeting.Time.Zone,
        Rule = owner.Rule,
        SkipsHolidays = owner.SkipsHolidays,
        HolidayRegion = owner.HolidayRegion,
        LeftOut = owner.LeftOut,
    };
}
