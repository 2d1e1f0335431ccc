using System.Linq.Expressions;

namespace GroupHub.Chapters;

public static class ChapterScopeQueries
{
    /// <summary>
    /// '/' is what paths end with, '0' the sign after it: all that begins with a path lies between the two.
    /// </summary>
    private const char AfterSlash = '0';

    /// <summary>
    /// The rows whose chapter lies in the scope. A subtree is a range of paths, which an index serves that compares
    /// byte by byte; people without a chapter are in the whole only.
    /// </summary>
    public static IQueryable<T> Within<T>(
        this IQueryable<T> rows, ChapterScope scope, Expression<Func<T, string?>> path) =>
        scope.IsWhole ? rows : rows.Where(IsBelow(path, scope.Paths));

    private static Expression<Func<T, bool>> IsBelow<T>(Expression<Func<T, string?>> path, IReadOnlyList<string> roots)
    {
        var any = roots.Select(root => new Subtree(root, root[..^1] + AfterSlash))
            .Select(subtree => IsIn(path.Body, subtree))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(any, path.Parameters);
    }

    private static BinaryExpression IsIn(Expression path, Subtree subtree)
    {
        // Read from an object, so that the database gets parameters and plans the statement once.
        var bounds = Expression.Constant(subtree);
        return Expression.AndAlso(
            Expression.GreaterThanOrEqual(
                Compare(path, Expression.Property(bounds, nameof(Subtree.First))), Expression.Constant(0)),
            Expression.LessThan(
                Compare(path, Expression.Property(bounds, nameof(Subtree.End))), Expression.Constant(0)));
    }

    private static MethodCallExpression Compare(Expression path, Expression bound) =>
        Expression.Call(typeof(string), nameof(string.Compare), null, path, bound);

    private sealed record Subtree(string First, string End);
}
