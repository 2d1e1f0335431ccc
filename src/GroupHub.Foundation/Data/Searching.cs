namespace GroupHub.Foundation.Data;

/// <summary>
/// What lists find by a part of its words. It keeps them as <see cref="PlainText"/> beside what was written.
/// </summary>
public interface ISearchable
{
    string SearchKey { get; }
}

/// <summary>
/// The one way in which a list is searched: every word that was typed is somewhere in the key, in any order.
/// </summary>
public static class Searching
{
    public static IQueryable<T> Matching<T>(this IQueryable<T> rows, string? typed) where T : class, ISearchable =>
        PlainText.WordsOf(typed).Aggregate(rows, (found, word) => found.Where(row => row.SearchKey.Contains(word)));
}
