using GroupHub.Meetings;

namespace GroupHub.Data.Demo;

/// <summary>Who came and who will come, as people do: most of them nearly always, a few hardly ever.</summary>
internal sealed class DemoAttendance(Random chance)
{
    private static readonly string[] Substitutes = ["Ruth Mayer", "Till Sommer", "Ayşe Kaya", "Jonas Berg"];

    public PastAttendance Of(DemoMember member)
    {
        var roll = chance.Next(100) - (IsUnsteady(member) ? 30 : 0);
        return roll switch
        {
            < 5 => new(member.Id, AttendanceCode.Absent),
            < 9 => new(member.Id, AttendanceCode.Excused),
            < 11 => new(member.Id, AttendanceCode.Medical),
            < 14 => new(member.Id, AttendanceCode.Substitute)
            {
                Substitute = Substitutes[chance.Next(Substitutes.Length)],
            },
            < 21 => new(member.Id, AttendanceCode.Late),
            _ => new(member.Id, AttendanceCode.Present),
        };
    }

    /// <summary>Not everybody has answered yet.</summary>
    public PastAnswer? AnswerOf(DemoMember member) => chance.Next(100) switch
    {
        < 48 => new(member.Id, MeetingReply.Yes) { Guests = chance.Next(20) == 0 ? 1 : 0 },
        < 56 => new(member.Id, MeetingReply.No) { Note = chance.Next(2) == 0
            ? "On a building site that morning."
            : null },
        < 60 => new(member.Id, MeetingReply.Maybe),
        < 62 => new(member.Id, MeetingReply.Substitute) { Substitute = Substitutes[chance.Next(Substitutes.Length)] },
        _ => null,
    };

    /// <summary>Who finds no seat need not come, and it is somebody else each time.</summary>
    public static PastMeeting Within(int seats, PastMeeting meeting)
    {
        Guid[] there = [.. meeting.Attendance.Where(line => TakesSeat(line.Code)).Select(line => line.MemberId)];
        var visitors = meeting.Visits.Count(visit => visit.State == VisitState.Attended);
        var surplus = Math.Clamp(there.Length + visitors - seats, 0, there.Length);
        var without = Enumerable.Range(meeting.Date.DayNumber, surplus)
            .Select(turn => there[turn % there.Length])
            .ToHashSet();
        return meeting with
        {
            Attendance =
            [
                .. meeting.Attendance.Select(line => without.Contains(line.MemberId)
                    ? new PastAttendance(line.MemberId, AttendanceCode.NotRequired)
                    : line)
            ],
        };
    }

    private static bool TakesSeat(AttendanceCode code) =>
        code is AttendanceCode.Present or AttendanceCode.Late or AttendanceCode.Substitute;

    private static bool IsUnsteady(DemoMember member) => member.Person.Email.Sum(letter => letter) % 11 == 0;
}
