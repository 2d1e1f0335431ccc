using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>
/// The fixed days on which calendar terms change (R8). Terms of more than a year may begin at the boundary of any year.
/// </summary>
internal sealed class CalendarPeriods(MonthDay boundary, int termMonths)
{
    private const int Year = 12;

    private readonly DateOnly _origin = boundary.In(2000);
    private readonly int _step = Math.Min(termMonths, Year);

    /// <summary>How many boundaries a full term spans.</summary>
    private int Span => termMonths / _step;

    public DateOnly NextBoundary(DateOnly day) => At(IndexOf(day, _step) + 1, _step);

    public DateOnly LastBoundary(DateOnly day) => At(IndexOf(day, _step), _step);

    /// <summary>The full term that the day lies in.</summary>
    public DateRange TermAround(DateOnly day)
    {
        var index = IndexOf(day, _step);
        return new DateRange(At(index, _step), At(index + Span, _step).AddDays(-1));
    }

    /// <summary>The full term after the one that is running on the day.</summary>
    public DateRange TermAfter(DateOnly day) => TermAround(NextBoundary(day));

    /// <summary>Whole months of the term that have passed before the month in which the day lies.</summary>
    public int MonthsBefore(DateOnly day) => IndexOf(day, 1) - IndexOf(LastBoundary(day), 1);

    private DateOnly At(int index, int step) => _origin.AddMonths(index * step);

    private int IndexOf(DateOnly day, int step)
    {
        var months = ((day.Year - _origin.Year) * Year) + day.Month - _origin.Month;
        var index = (int)Math.Floor(months / (double)step);
        return At(index, step) <= day ? index : index - 1;
    }
}
