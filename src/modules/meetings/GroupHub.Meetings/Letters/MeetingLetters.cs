using System.Globalization;
using GroupHub.Foundation.Mail;
using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings.Letters;

/// <summary>What is written to those who have answered to a meeting.</summary>
internal sealed class MeetingLetters(IMailComposer mail, Addressees addressees) : ITransientDependency
{
    public async Task WriteAsync(
        string template, Meeting meeting, Answer answer, MeetingNews? news, CancellationToken cancellation)
    {
        if (await addressees.FindAsync(meeting.Id, new Attendee(answer.MemberId, answer.VisitId), cancellation)
            is not { } to)
            return;

        var culture = CultureInfo.GetCultureInfo(to.Culture);
        await mail.SendAsync(to.Email, template, to.Culture, new
        {
            to.FirstName,
            meeting.Details.Title,
            meeting.Details.Place,
            When = meeting.WhenText(culture),
            meeting.Details.Seats,
            Party = answer.Size,
            Until = answer.OfferedUntil is { } until ? TimeTexts.MomentText(until, meeting.Time.Zone, culture) : null,
            Reason = meeting.StateReason,
            IsHoliday = meeting.State == MeetingState.Holiday,
            OldWhen = news is { OldDate: { } date, OldTime: { } time }
                && (date, time) != (meeting.Time.Date, meeting.Time.StartsAt)
                ? TimeTexts.WhenText(date, time, culture)
                : null,
            OldPlace = news?.OldPlace == meeting.Details.Place ? null : news?.OldPlace,
            to.Url,
        });
    }
}
