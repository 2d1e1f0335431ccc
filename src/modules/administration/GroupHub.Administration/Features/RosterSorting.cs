using System.Linq.Expressions;
using GroupHub.Administration.Roster;

namespace GroupHub.Administration.Features;

/// <summary>
/// The columns the roster may be sorted by. Whoever has nothing in the column comes last; names decide between equals.
/// </summary>
internal static class RosterSorting
{
    private const string Ascending = " asc", Descending = " desc";

    private static readonly Dictionary<string, Func<IQueryable<RosterRow>, bool, IOrderedQueryable<RosterRow>>>
        Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = By(row => row.Entry.NameKey),
        ["email"] = By(row => row.Entry.Email),
        ["company"] = PresentBy(row => row.Entry.Company == null, row => row.Entry.Company),
        ["town"] = PresentBy(row => row.Entry.Town == null, row => row.Entry.Town),
        ["chapterName"] = PresentBy(row => row.Entry.ChapterName == null, row => row.Entry.ChapterName),
        ["planName"] = PresentBy(row => row.Entry.PlanName == null, row => row.Entry.PlanName),
        ["standing"] = By(row => row.Standing),
        ["memberSince"] = PresentBy(row => row.Entry.MemberSince == null, row => row.Entry.MemberSince),
        ["paidThrough"] = PresentBy(row => row.Entry.PaidThrough == null, row => row.Entry.PaidThrough),
    };

    public static bool IsKnown(string? sorting) =>
        string.IsNullOrWhiteSpace(sorting) || Columns.ContainsKey(Read(sorting).Column);

    public static IQueryable<RosterRow> Apply(IQueryable<RosterRow> rows, string? sorting)
    {
        var (column, isDescending) = Read(string.IsNullOrWhiteSpace(sorting) ? "name" : sorting);
        return Columns[column](rows, isDescending).ThenBy(row => row.Entry.NameKey).ThenBy(row => row.Entry.Id);
    }

    private static (string Column, bool IsDescending) Read(string sorting)
    {
        var text = sorting.Trim();
        if (text.EndsWith(Descending, StringComparison.OrdinalIgnoreCase))
            return (text[..^Descending.Length].TrimEnd(), true);
        return (text.EndsWith(Ascending, StringComparison.OrdinalIgnoreCase)
            ? text[..^Ascending.Length].TrimEnd()
            : text, false);
    }

    private static Func<IQueryable<RosterRow>, bool, IOrderedQueryable<RosterRow>> By<TKey>(
        Expression<Func<RosterRow, TKey>> key) =>
        (rows, isDescending) => isDescending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    private static Func<IQueryable<RosterRow>, bool, IOrderedQueryable<RosterRow>> PresentBy<TKey>(
        Expression<Func<RosterRow, bool>> isAbsent,
        Expression<Func<RosterRow, TKey>> key) =>
        (rows, isDescending) => isDescending
            ? rows.OrderBy(isAbsent).ThenByDescending(key)
            : rows.OrderBy(isAbsent).ThenBy(key);
}
