using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>Sorting as ABP takes it, <c>name desc, creationTime</c>, over the entity's own properties only.</summary>
internal static class SortedByProperty
{
    public static IQueryable<T> Apply<T>(IQueryable<T> query, string? sorting)
    {
        var isFirst = true;
        foreach (var part in (sorting ?? "").Split(
            ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var property = typeof(T)
                .GetProperty(words[0], BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw new AbpException($"{typeof(T).Name} cannot be sorted by {words[0]}.");
            query = By(query, property, words.Length > 1 && words[1]
                .StartsWith("desc", StringComparison.OrdinalIgnoreCase), isFirst);
            isFirst = false;
        }

        return query;
    }

    private static IQueryable<T> By<T>(IQueryable<T> query, PropertyInfo property, bool descending, bool isFirst)
    {
        var entity = Expression.Parameter(typeof(T), "entity");
        var method = (isFirst ? "OrderBy" : "ThenBy") + (descending ? "Descending" : "");
        return query.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable), method, [typeof(T), property.PropertyType],
            query.Expression, Expression.Quote(Expression.Lambda(Expression.Property(entity, property), entity))));
    }
}
