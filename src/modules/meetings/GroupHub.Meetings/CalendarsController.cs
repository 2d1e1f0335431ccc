using GroupHub.Foundation;
using GroupHub.Meetings.Calendars;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Meetings;

/// <summary>Calendars for other programs, and the secret address of one's own.</summary>
[Route("api/meetings")]
public sealed class CalendarsController(ISender sender) : ModuleController
{
    [HttpGet("calendars/association.ics"), AllowAnonymous, Produces("text/calendar")]
    public Task<CalendarFile> GetAssociation(int months = GetPublicCalendar.UsualMonths) =>
        sender.Send(new GetPublicCalendar(null, months));

    [HttpGet("calendars/chapters/{id:guid}.ics"), AllowAnonymous, Produces("text/calendar")]
    public Task<CalendarFile> GetChapter(Guid id, int months = GetPublicCalendar.UsualMonths) =>
        sender.Send(new GetPublicCalendar(id, months));

    [HttpGet("calendars/meetings/{id:guid}.ics"), AllowAnonymous, Produces("text/calendar")]
    public Task<CalendarFile> GetMeeting(Guid id) => sender.Send(new GetMeetingFile(id));

    [HttpGet("calendars/mine.ics"), AllowAnonymous, Produces("text/calendar")]
    public Task<CalendarFile> GetMine(string? key) => sender.Send(new GetMyCalendarFile(key));

    [HttpGet("mine/calendar"), Authorize(MeetingsPermissions.Own)]
    public Task<MyCalendar> GetAddress() => sender.Send(new GetMyCalendar());

    [HttpPost("mine/calendar"), Authorize(MeetingsPermissions.Own)]
    public Task<MyCalendar> IssueAddress() => sender.Send(new IssueMyCalendar());

    [HttpDelete("mine/calendar"), Authorize(MeetingsPermissions.Own)]
    public Task RevokeAddress() => sender.Send(new RevokeMyCalendar());
}
