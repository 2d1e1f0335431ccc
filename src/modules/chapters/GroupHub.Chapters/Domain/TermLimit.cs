namespace GroupHub.Chapters.Domain;

/// <summary>
/// How many terms in a row somebody may hold the same office (R34); a break of half a year begins a new row.
/// </summary>
/// <param name="Most">0 for no limit.</param>
internal readonly record struct TermLimit(int Most)
{
    private const int BreakDays = 183;

    public bool Allows(DateOnly from, IReadOnlyCollection<Office> terms)
    {
        if (Most <= 0) return true;

        var inARow = 0;
        var begins = from;
        foreach (var term in terms.Where(Counts).OrderByDescending(term => term.From))
        {
            if (term.From >= begins) continue;
            if (term.To is { } ended && begins.DayNumber - ended.DayNumber > BreakDays) break;
            (inARow, begins) = (inARow + 1, term.From);
        }

        return inARow < Most;
    }

    private static bool Counts(Office term) => term.IsValid && term.Basis != OfficeBasis.Acting;
}
