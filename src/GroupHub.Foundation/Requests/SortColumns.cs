using System.Linq.Expressions;
using System.Reflection;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace GroupHub.Foundation;

/// <summary>
/// The columns by which a list can be put in order, and no others. Rows that have nothing in the column come last in
/// both directions.
/// </summary>
/// <param name="standard">The order unless asked otherwise, <c>name</c> or <c>name desc</c>.</param>
/// <param name="between">What settles who of two equals comes first, down to the id: pages must not overlap.</param>
public sealed class SortColumns<T>(string standard, params Expression<Func<T, object?>>[] between)
{
    private readonly Dictionary<string, Key[]> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Days, numbers, and texts that are kept as <see cref="PlainText"/>.</summary>
    public SortColumns<T> By(string column, params Expression<Func<T, object?>>[] keys)
    {
        _columns.Add(column, [.. keys.SelectMany(key => KeysOf(key.Body, key))]);
        return this;
    }

    /// <summary>Texts as somebody has written them.</summary>
    public SortColumns<T> ByText(string column, params Expression<Func<T, string?>>[] keys)
    {
        _columns.Add(column, [.. keys.SelectMany(key => KeysOf(key.Body, InTheAlphabet(key)))]);
        return this;
    }

    public bool Know(string? sorting) => string.IsNullOrWhiteSpace(sorting) || (Read(sorting) is var (column, direction)
        && _columns.ContainsKey(column) && direction is null or "asc" or "desc");

    public IQueryable<T> Sort(IQueryable<T> rows, string? sorting)
    {
        var (column, direction) = Read(string.IsNullOrWhiteSpace(sorting) ? standard : sorting);
        var first = _columns[column][0];
        return _columns[column].Skip(1).Concat(between.Select(key => new Key(key))).Aggregate(
            Turned(first) ? rows.OrderByDescending(first.Of) : rows.OrderBy(first.Of),
            (sorted, key) => Turned(key) ? sorted.ThenByDescending(key.Of) : sorted.ThenBy(key.Of));

        bool Turned(Key key) => key.Turns && direction == "desc";
    }

    private static (string Column, string? Direction) Read(string sorting)
    {
        var words = sorting.ToLowerInvariant()
            .Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words[0], words.ElementAtOrDefault(1));
    }

    /// <summary>
    /// Databases differ in where they put what is missing, so that is a key of its own before the other.
    /// </summary>
    private static IEnumerable<Key> KeysOf(Expression column, Expression<Func<T, object?>> key)
    {
        if (column is UnaryExpression { NodeType: ExpressionType.Convert } boxed) column = boxed.Operand;
        if (column is MemberExpression { Member: PropertyInfo property }
            && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable)
        {
            var isMissing = Expression.Equal(column, Expression.Constant(null, column.Type));
            yield return new Key(Expression.Lambda<Func<T, object?>>(
                Expression.Convert(isMissing, typeof(object)), key.Parameters));
        }

        yield return new Key(key) { Turns = true };
    }

    private static Expression<Func<T, object?>> InTheAlphabet(Expression<Func<T, string?>> text)
    {
        Expression<Func<string, object?>> inOrder = word => EF.Functions.Collate(word, Alphabet.Collation);
        return Expression.Lambda<Func<T, object?>>(
            ReplacingExpressionVisitor.Replace(inOrder.Parameters[0], text.Body, inOrder.Body), text.Parameters);
    }

    /// <param name="Of">What rows are compared by.</param>
    private sealed record Key(Expression<Func<T, object?>> Of)
    {
        /// <summary>Whether the other direction turns it round.</summary>
        public bool Turns { get; init; }
    }
}
