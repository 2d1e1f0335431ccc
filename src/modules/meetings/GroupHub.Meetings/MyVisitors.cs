using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;

namespace GroupHub.Meetings;

/// <summary>Shows visitors to those who invited them.</summary>
internal static class MyVisitors
{
    public static MyVisitor Show(VisitOf of, Meeting meeting, int followUpHours = 0) => new()
    {
        VisitId = of.Visit.Id,
        Name = of.Visitor.Details.Name,
        Company = of.Visitor.Details.Company,
        MeetingId = meeting.Id,
        MeetingTitle = meeting.Details.Title,
        Date = ClockFace.Of(meeting).Date,
        State = of.Visit.State,
        FollowUpBy = of.Visit.WaitsForFollowUp ? of.Visit.AttendedAt?.AddHours(followUpHours) : null,
        Outcome = of.Visit.Outcome,
        Reason = of.Visit.Reason,
        Note = of.Visit.Note,
    };
}

/// <summary>A visit and whose it is.</summary>
internal readonly record struct VisitOf(Visitor Visitor, Visit Visit);
