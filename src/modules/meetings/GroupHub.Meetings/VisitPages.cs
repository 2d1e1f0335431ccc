using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Shows visitors their own visit.</summary>
internal sealed class VisitPages(
    IRepository<Meeting, Guid> meetings,
    MeetingCounts counts,
    IChapters chapters,
    VisitConsent consent,
    PeopleNames people,
    IClock clock) : ITransientDependency
{
    public async Task<VisitPage> ShowAsync(Visitor visitor, Visit visit, CancellationToken cancellation)
    {
        var meeting = await (await meetings.GetQueryableAsync()).AsNoTracking()
            .Include(m => m.Answers)
            .SingleAsync(m => m.Id == visit.MeetingId, cancellation);
        var numbers = (await counts.OfAsync([meeting], cancellation))[meeting.Id];
        var names = await ChapterNames.OfAsync(chapters, [meeting.ChapterId], cancellation);
        var answer = meeting.Answers.FirstOrDefault(a => a.VisitId == visit.Id);
        return new VisitPage
        {
            Meeting = PublicMeeting.Of(meeting, numbers, names, clock.Now),
            Consent = await consent.GetTextAsync(),
            State = visit.State,
            Seat = answer?.Seat ?? SeatState.None,
            PlaceInLine = answer is null ? null : MyAnswer.Of(answer, meeting).PlaceInLine,
            OfferedUntil = answer?.OfferedUntil,
            HostName = await HostNameAsync(visit, cancellation),
            Link = answer is { HoldsSeat: true } ? meeting.Details.Link : null,
            FirstName = visitor.Details.FirstName,
            LastName = visitor.Details.LastName,
            Email = visitor.Details.Email,
            Phone = visitor.Details.Phone,
            Company = visitor.Details.Company,
            Profession = visitor.Details.Profession,
            Town = visitor.Details.Town,
        };
    }

    private async Task<string?> HostNameAsync(Visit visit, CancellationToken cancellation) =>
        visit.HostId is { } host
            ? (await people.OfAsync([Attendee.Member(host)], cancellation)).Find(Attendee.Member(host)).Name
            : null;
}
