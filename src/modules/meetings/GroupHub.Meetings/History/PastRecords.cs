using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.Guids;

namespace GroupHub.Meetings.History;

/// <summary>What is taken over, as it will be stored.</summary>
internal sealed class PastRecords
{
    private static readonly VisitLimit NoLimit = new(int.MaxValue, Months: 1);
    private static readonly SeatPolicy Seats = SeatPolicy.Default with { MaxGuests = int.MaxValue };

    private readonly Dictionary<string, Visitor> _visitors = [];

    public List<Meeting> Meetings { get; } = [];
    public List<AttendanceSheet> Sheets { get; } = [];
    public IEnumerable<Visitor> Visitors => _visitors.Values;

    public void Add(Meeting meeting, PastMeeting past, IGuidGenerator guids, DateTime now)
    {
        var visits = past.Visits.Select(visit => (Past: visit, Visit: AddVisit(meeting, visit, guids))).ToList();
        if (past.Attendance.Count > 0) Sheets.Add(SheetOf(meeting, past, visits.Select(visit => visit.Visit), guids));

        // Before it began, and one after the other: of those who ask in the same instant, nobody could say who comes
        // first in the line.
        var asked = meeting.StartsAt < now ? meeting.StartsAt : now;
        var coming = visits.Select(one => one.Visit).Where(visit => visit.State == VisitState.Registered);
        AnswerGiven[] answers =
            [.. past.Answers.Select(answer => Given(answer, guids)), .. coming.Select(visit => Comes(visit, guids))];
        foreach (var (turn, answer) in answers.Index())
            meeting.Note(answer, Seats, asked.AddSeconds(turn - answers.Length));
    }

    private static AttendanceSheet SheetOf(
        Meeting meeting, PastMeeting past, IEnumerable<Visit> visits, IGuidGenerator guids)
    {
        var sheet = AttendanceSheet.Open(meeting, meeting.StartsAt);
        var visitors = visits.Where(visit => visit.State is VisitState.Attended or VisitState.Missed)
            .Select(visit => LineOf(visit, meeting));
        sheet.Save(past.Attendance.Select(one => LineOf(one, meeting))
            .Concat(visitors), guids.Create, by: null, meeting.EndsAt);
        sheet.Submit(meeting, expected: Expected.Nobody, guids.Create, by: null, meeting.EndsAt);
        sheet.ClearDistributedEvents();
        return sheet;
    }

    private Visit AddVisit(Meeting meeting, PastVisit past, IGuidGenerator guids)
    {
        var visitor = Find(past, guids);
        var (told, then) = (VisitedMeeting.Of(meeting), meeting.StartsAt.AddDays(-7));
        var invited = past.HostId is { } host
            ? visitor.Invite(guids.Create(), told, new Invitation(host, Message: null), NoLimit, then)
            : null;
        var visit = past.State == VisitState.Invited && invited is not null
            ? invited
            : visitor.Register(guids.Create(), told, terms: null, NoLimit, then);

        if (past.State == VisitState.Attended) visit.Attend(meeting.StartsAt);
        if (past.State == VisitState.Missed) visit.Miss();
        if (past.State == VisitState.Withdrawn) visit.Withdraw();
        if (past.Outcome is { } outcome)
            visit.FollowUp(new VisitTalk(outcome, past.Reason, past.Note), meeting.EndsAt.AddDays(1));
        if (past.MemberId is { } memberId) visitor.BecomeMember(memberId, past.BecameMemberAt ?? meeting.EndsAt);
        visitor.ClearDistributedEvents();
        return visit;
    }

    private Visitor Find(PastVisit past, IGuidGenerator guids)
    {
        var key = EmailAddress.Normalise(past.Email);
        if (_visitors.TryGetValue(key, out var known)) return known;

        var details = new VisitorDetails
        {
            FirstName = past.FirstName,
            LastName = past.LastName,
            Email = past.Email,
            Company = past.Company,
            Profession = past.Profession,
            Town = past.Town,
        };
        return _visitors[key] = Visitor.Of(guids.Create(), details, Languages.Current, memberId: null);
    }

    private static SheetLine LineOf(PastAttendance past, Meeting meeting) => new()
    {
        MemberId = past.MemberId,
        Code = past.Code,
        Substitute = past.Substitute,
        Note = past.Note,
        InAt = past.Code is AttendanceCode.Present or AttendanceCode.Late ? meeting.StartsAt : null,
    };

    private static SheetLine LineOf(Visit visit, Meeting meeting) => new()
    {
        VisitId = visit.Id,
        Code = visit.State == VisitState.Attended ? AttendanceCode.Present : AttendanceCode.Absent,
        InAt = visit.State == VisitState.Attended ? meeting.StartsAt : null,
    };

    private static AnswerGiven Comes(Visit visit, IGuidGenerator guids) =>
        new() { AnswerId = guids.Create(), VisitId = visit.Id, Reply = MeetingReply.Yes };

    private static AnswerGiven Given(PastAnswer past, IGuidGenerator guids) => new()
    {
        AnswerId = guids.Create(),
        MemberId = past.MemberId,
        Reply = past.Reply,
        Guests = past.Guests,
        Substitute = past.Substitute,
        Note = past.Note,
    };
}
