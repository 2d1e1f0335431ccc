using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>A term somebody may buy, with the part of a full term's price that it costs.</summary>
/// <param name="Dates">First and last day.</param>
/// <param name="Part">Months or days paid for.</param>
/// <param name="Whole">Months or days of a full term.</param>
/// <param name="IsExtended">The days up to the next boundary are added to a full term without charge.</param>
internal sealed record BoughtTerm(DateRange Dates, int Part, int Whole, bool IsExtended = false)
{
    public bool IsPartial => Part < Whole;

    public static BoughtTerm Full(DateRange dates) => new(dates, 1, 1);
}
