namespace GroupHub.Meetings.Domain;

/// <summary>How many visits a chapter allows, and within how many months.</summary>
internal sealed record VisitLimit(int Visits, int Months)
{
    public bool IsNear(DateOnly one, DateOnly other) => one > other.AddMonths(-Months) && one < other.AddMonths(Months);
}
