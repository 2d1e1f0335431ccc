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

/// <summary>The columns by which offices can be put in order; the chapter decides between equals.</summary>
internal static class OfficeOrder
{
    public static readonly SortColumns<OfficeRow> Columns = new SortColumns<OfficeRow>(
            "chapterName",
            row => row.Chapter.SearchKey,
            row => row.Office.Role,
            row => row.Office.From,
            row => row.Office.Id)
        .By("chapterName", row => row.Chapter.SearchKey)
        .By("name", row => row.Holder.NameKey)
        .By("to", row => row.Office.To)
        .By("from", row => row.Office.From);
}
