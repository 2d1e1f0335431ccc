using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Abp.EntityFrameworkCore;

internal sealed class FilterAwareCacheKeyGenerator(ICompiledQueryCacheKeyGenerator own, ICurrentDbContext current)
    : ICompiledQueryCacheKeyGenerator
{
    public object GenerateCacheKey(Expression query, bool async)
    {
        var key = own.GenerateCacheKey(query, async);
        var off = (current.Context as IFilteredDbContext)?.SwitchedOff ?? SwitchedOffFilters.None;
        return off == SwitchedOffFilters.None ? key : new Key(key, off);
    }

    private sealed record Key(object Own, SwitchedOffFilters Off);
}

/// <summary>Takes the filters that are off out of a query, just before it is compiled.</summary>
internal sealed class SwitchedOffFiltersInterceptor : IQueryExpressionInterceptor
{
    public static SwitchedOffFiltersInterceptor Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var off = (eventData.Context as IFilteredDbContext)?.SwitchedOff ?? SwitchedOffFilters.None;
        return off == SwitchedOffFilters.None ? queryExpression : new Ignore(Names(off)).Visit(queryExpression);
    }

    private static string[] Names(SwitchedOffFilters off) => off switch
    {
        SwitchedOffFilters.Tenant => [AbpQueryFilters.MultiTenant],
        SwitchedOffFilters.SoftDelete => [AbpQueryFilters.SoftDelete],
        _ => [AbpQueryFilters.MultiTenant, AbpQueryFilters.SoftDelete],
    };

    /// <summary>
    /// EF Core takes the call wherever it stands and heeds it for the whole query, so one root is enough.
    /// </summary>
    private sealed class Ignore(string[] names) : ExpressionVisitor
    {
        private bool _isDone;

        protected override Expression VisitExtension(Expression node)
        {
            if (_isDone || node is not EntityQueryRootExpression root)
            {
                return node is EntityQueryRootExpression ? node : base.VisitExtension(node);
            }

            _isDone = true;
            return Expression.Call(
                typeof(EntityFrameworkQueryableExtensions),
                nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters),
                [root.ElementType],
                root,
                Expression.Constant(names, typeof(IReadOnlyCollection<string>)));
        }
    }
}
