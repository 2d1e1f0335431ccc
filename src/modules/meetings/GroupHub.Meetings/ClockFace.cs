using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings;

/// <summary>When a meeting is, as the clock where it takes place really shows it on that day.</summary>
internal readonly record struct ClockFace(DateOnly Date, TimeOnly From, TimeOnly To)
{
    public static ClockFace Of(Meeting meeting)
    {
        var start = MeetingZone.ToLocal(meeting.StartsAt, meeting.Time.Zone);
        var end = MeetingZone.ToLocal(meeting.EndsAt, meeting.Time.Zone);
        return new(DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start), TimeOnly.FromDateTime(end));
    }
}
