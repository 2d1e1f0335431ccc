using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings;

/// <summary>What officers do with meetings.</summary>
[Route("api/meetings")]
public sealed class MeetingsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(MeetingsPermissions.View)]
    public Task<PagedResultDto<MeetingRow>> List([FromQuery] ListMeetings query) => sender.Send(query);

    [HttpPost, Authorize(MeetingsPermissions.Schedule)]
    public Task<ScheduledMeetings> Schedule(ScheduleMeetings command) => sender.Send(command);

    [HttpGet("chapters"), Authorize(MeetingsPermissions.View)]
    public Task<ChapterReach> ListReach([FromQuery] ListReach query) => sender.Send(query);

    [HttpPost("preview"), Authorize(MeetingsPermissions.Schedule)]
    public Task<SeriesPreview> Preview(PreviewSeries query) => sender.Send(query);

    [HttpGet("{id:guid}"), Authorize(MeetingsPermissions.View)]
    public Task<MeetingPage> Get(Guid id) => sender.Send(new GetMeeting(id));

    [HttpPut("{id:guid}"), Authorize(MeetingsPermissions.Schedule)]
    public Task<ChangedMeetings> Change(Guid id, ChangeMeeting command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/cancel"), Authorize(MeetingsPermissions.Schedule)]
    public Task Cancel(Guid id, CancelMeeting command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/reinstate"), Authorize(MeetingsPermissions.Schedule)]
    public Task Reinstate(Guid id) => sender.Send(new ReinstateMeeting(id));

    [HttpGet("{id:guid}/answers"), Authorize(MeetingsPermissions.View)]
    public Task<PagedResultDto<AnswerRow>> ListAnswers(Guid id, [FromQuery] ListAnswers query) =>
        sender.Send(query with { MeetingId = id });

    [HttpPut("{id:guid}/answers/{memberId:guid}"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<MyAnswer> AnswerFor(Guid id, Guid memberId, AnswerForMember command) =>
        sender.Send(command with { MeetingId = id, MemberId = memberId });

    [HttpGet("{id:guid}/sheet"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<SheetPage> GetSheet(Guid id, [FromQuery] GetSheet query) => sender.Send(query with { MeetingId = id });

    [HttpPut("{id:guid}/sheet"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<SheetReceipt> SaveSheet(Guid id, SaveSheet command) => sender.Send(command with { MeetingId = id });

    [HttpPost("{id:guid}/sheet/amend"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<SheetReceipt> AmendSheet(Guid id, AmendSheet command) => sender.Send(command with { MeetingId = id });

    [HttpGet("{id:guid}/sheet/versions"), Authorize(MeetingsPermissions.View)]
    public Task<IReadOnlyList<SheetVersionLine>> ListSheetVersions(Guid id) => sender.Send(new ListSheetVersions(id));

    [HttpPost("{id:guid}/marks"), Authorize(MeetingsPermissions.RecordAttendance)]
    public Task<IReadOnlyList<MarkReceipt>> Mark(Guid id, MarkAtDoor command) =>
        sender.Send(command with { MeetingId = id });

    [HttpGet("holidays"), Authorize(MeetingsPermissions.View)]
    public Task<IReadOnlyList<HolidayLine>> ListHolidays([FromQuery] ListHolidays query) => sender.Send(query);

    [HttpGet("holiday-regions"), Authorize(MeetingsPermissions.View)]
    public Task<HolidayRegions> ListHolidayRegions(Guid? chapterId) => sender.Send(new ListHolidayRegions(chapterId));

    [HttpPut("holiday-regions/usual"), Authorize(MeetingsPermissions.Schedule)]
    public Task DecideUsualRegion(DecideUsualRegion command) => sender.Send(command);

    [HttpPut("holidays/{date}"), Authorize(MeetingsPermissions.Schedule)]
    public Task SetHoliday(DateOnly date, SetHoliday command) => sender.Send(command with { Date = date });

    [HttpDelete("holidays/{date}"), Authorize(MeetingsPermissions.Schedule)]
    public Task RemoveHoliday(DateOnly date) => sender.Send(new RemoveHoliday(date));

    [HttpGet("absences"), Authorize(MeetingsPermissions.View)]
    public Task<AbsenceReport> GetAbsences([FromQuery] GetAbsenceReport query) => sender.Send(query);

    [HttpGet("absence-policies"), Authorize(MeetingsPermissions.View)]
    public Task<AbsencePolicyPage> GetAbsencePolicies() => sender.Send(new GetAbsencePolicies());

    [HttpPut("absence-policies/{validFrom}"), Authorize(MeetingsPermissions.Schedule)]
    public Task DecideAbsencePolicy(DateOnly validFrom, DecideAbsencePolicy command) =>
        sender.Send(command with { ValidFrom = validFrom });
}
