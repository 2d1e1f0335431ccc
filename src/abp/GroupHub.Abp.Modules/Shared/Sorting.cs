using System.Linq.Expressions;

namespace GroupHub.Abp;

internal static class Sorting
{
    /// <summary>
    /// Sorts by one of the named keys ("email desc"); anything else the client asks for sorts by the first.
    /// </summary>
    public static IQueryable<T> SortBy<T>(
        this IQueryable<T> query, string? sorting, params (string Name, Expression<Func<T, string?>> Key)[] keys)
    {
        var words = (sorting ?? "").Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asked = Array.FindIndex(keys, key => words.Length > 0
            && key.Name.Equals(words[0], StringComparison.OrdinalIgnoreCase));
        var descends = asked >= 0 && words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        var chosen = keys[Math.Max(asked, 0)].Key;
        return descends ? query.OrderByDescending(chosen) : query.OrderBy(chosen);
    }
}
