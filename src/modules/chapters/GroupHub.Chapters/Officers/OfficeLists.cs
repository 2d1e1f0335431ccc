using GroupHub.Chapters.Features;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Officers;

internal static class OfficeFilter
{
    public static IQueryable<OfficeRow> Apply(IQueryable<OfficeRow> rows, ListOffices query, DateOnly today)
    {
        var soon = today.AddDays(OfficeRow.SoonDays);
        rows = query.Period switch
        {
            OfficePeriod.Past => rows.Where(row => row.Office.To < today),
            OfficePeriod.EndsSoon => rows.Where(row => row.Office.To >= today
                && row.Office.To <= soon
                && !row.IsFollowed),
            _ => rows.Where(row => row.Office.To == null || row.Office.To >= today),
        };
        if (query.Role is { } role) rows = rows.Where(row => row.Office.Role == role);
        return PlainText.WordsOf(query.Filter).Aggregate(rows, (found, word) =>
            found.Where(row => row.Holder.NameKey.Contains(word) || row.Chapter.SearchKey.Contains(word)));
    }
}

/// <summary>The columns that the list of offices may be sorted by; the chapter decides between equals.</summary>
internal static class OfficeSorting
{
    public static bool IsKnown(string? sorting) =>
        string.IsNullOrEmpty(sorting) || Sort(Enumerable.Empty<OfficeRow>().AsQueryable(), sorting) is not null;

    public static IQueryable<OfficeRow> Apply(IQueryable<OfficeRow> rows, string? sorting) =>
        (Sort(rows, sorting) ?? rows.OrderBy(row => row.Chapter.SearchKey))
            .ThenBy(row => row.Chapter.SearchKey)
            .ThenBy(row => row.Office.Role)
            .ThenBy(row => row.Office.From)
            .ThenBy(row => row.Office.Id);

    private static IOrderedQueryable<OfficeRow>? Sort(
        IQueryable<OfficeRow> rows, string? sorting) => sorting?.ToLowerInvariant() switch
    {
        "chaptername" or "chaptername asc" => rows.OrderBy(row => row.Chapter.SearchKey),
        "chaptername desc" => rows.OrderByDescending(row => row.Chapter.SearchKey),
        "name" or "name asc" => rows.OrderBy(row => row.Holder.NameKey),
        "name desc" => rows.OrderByDescending(row => row.Holder.NameKey),
        "to" or "to asc" => rows.OrderBy(row => row.Office.To == null).ThenBy(row => row.Office.To),
        "to desc" => rows.OrderBy(row => row.Office.To == null).ThenByDescending(row => row.Office.To),
        "from" or "from asc" => rows.OrderBy(row => row.Office.From),
        "from desc" => rows.OrderByDescending(row => row.Office.From),
        _ => null,
    };
}
