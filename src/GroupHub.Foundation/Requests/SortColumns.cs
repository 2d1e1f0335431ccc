using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Foundation;

/// <summary>
/// The columns by which a list can be put in order, and no others. Ids settle what is equal, so that pages do not
/// overlap.
/// </summary>
/// <param name="standard">The order unless asked otherwise, <c>name</c> or <c>name desc</c>.</param>
public sealed class SortColumns<T>(string standard) where T : class, IEntity<Guid>
{
    private readonly Dictionary<string, Expression<Func<T, object?>>[]> _columns =
        new(StringComparer.OrdinalIgnoreCase);

    public SortColumns<T> By(string column, params Expression<Func<T, object?>>[] keys)
    {
        _columns.Add(column, keys);
        return this;
    }

    public bool Know(string? sorting) => string.IsNullOrWhiteSpace(sorting) || (Read(sorting) is var (column, direction)
        && _columns.ContainsKey(column) && direction is null or "asc" or "desc");

    public IQueryable<T> Sort(IQueryable<T> rows, string? sorting)
    {
        var (column, direction) = Read(string.IsNullOrWhiteSpace(sorting) ? standard : sorting);
        var (keys, isDescending) = (_columns[column], direction == "desc");
        var first = isDescending ? rows.OrderByDescending(keys[0]) : rows.OrderBy(keys[0]);
        return keys.Skip(1).Aggregate(first, (sorted, key) => isDescending
            ? sorted.ThenByDescending(key)
            : sorted.ThenBy(key)).ThenBy(row => row.Id);
    }

    private static (string Column, string? Direction) Read(string sorting)
    {
        var words = sorting.ToLowerInvariant()
            .Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words[0], words.ElementAtOrDefault(1));
    }
}
