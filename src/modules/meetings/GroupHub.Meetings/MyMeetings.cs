using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>Shows meetings to a member, with what they have answered.</summary>
internal sealed class MyMeetings(
    MeetingCalendar calendar,
    PublicCalendar shown,
    MeetingCounts counts,
    OwnAnswers answers,
    MeetingsPolicies policies,
    IChapters chapters) : ITransientDependency
{
    public async Task<List<Meeting>> ListAsync(
        Span span, Belonging belonging, WhoseMeetings whose, CancellationToken cancellation)
    {
        var found = belonging.IsMember
            ? await calendar.ListAsync(span, ChapterChoice.Of(belonging.Chapters, withAssociation: true), cancellation)
            : [];
        if (whose != WhoseMeetings.All) return [.. found.Where(meeting => IsWanted(meeting, whose))];

        var open = await shown.ListAsync(span, null, cancellation);
        return
        [
            .. found.Concat(open)
                .DistinctBy(meeting => meeting.Id)
                .OrderBy(meeting => meeting.StartsAt)
                .ThenBy(meeting => meeting.Details.Title)
        ];
    }

    public async Task<List<MyMeeting>> ShowAsync(
        IReadOnlyCollection<Meeting> meetings, Guid memberId, Belonging belonging, CancellationToken cancellation)
    {
        var numbers = await counts.OfAsync(meetings, cancellation);
        var own = await answers.OfAsync([.. meetings.Select(meeting => meeting.Id)], memberId, cancellation);
        var names = await ChapterNames.OfAsync(chapters, meetings.Select(meeting => meeting.ChapterId), cancellation);
        var seats = (await policies.GetAsync()).Seats;
        return [.. meetings.Select(ShowOne)];

        MyMeeting ShowOne(Meeting meeting) =>
            Show(meeting, numbers[meeting.Id], own.GetValueOrDefault(meeting.Id), belonging).About(meeting, names) with
            {
                MaxGuests = meeting.MostGuests(seats),
            };
    }

    private static bool IsWanted(Meeting meeting, WhoseMeetings whose) => whose switch
    {
        WhoseMeetings.Chapters => meeting.ChapterId is not null,
        WhoseMeetings.Association => meeting.ChapterId is null,
        _ => true,
    };

    private static MyMeeting Show(Meeting meeting, MeetingNumbers numbers, OwnAnswer? own, Belonging belonging) => new()
    {
        Description = meeting.Details.Description,
        Link = own is { Answer.HoldsSeat: true } && meeting.State == MeetingState.Scheduled
            ? meeting.Details.Link
            : null,
        IsMine = belonging.Covers(meeting),
        Coming = numbers.Coming,
        Visitors = numbers.Visitors,
        Answer = own is null ? null : MyAnswer.Of(own.Answer, own.PlaceInLine),
    };
}
