using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>The names of the filters, as <c>IgnoreQueryFilters</c> takes them.</summary>
public static class AbpQueryFilters
{
    public const string MultiTenant = nameof(IMultiTenant);
    public const string SoftDelete = nameof(ISoftDelete);
}

/// <summary>
/// Puts the filters on every entity when the model is finished. They hold plain comparisons, so that indexes serve
/// them; a repository asked while a filter is switched off leaves it out by name instead.
/// </summary>
internal sealed class AbpQueryFilterConvention(DbContext context, Expression<Func<Guid?>> currentTenantId)
    : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> _)
    {
        foreach (var entityType in modelBuilder.Metadata.GetEntityTypes()
            .Where(type => type.BaseType is null && !type.IsOwned())
            .Cast<IMutableEntityType>())
        {
            if (typeof(IMultiTenant).IsAssignableFrom(entityType.ClrType))
                entityType.SetQueryFilter(AbpQueryFilters.MultiTenant, OfCurrentTenant(entityType.ClrType));
            if (typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType))
                entityType.SetQueryFilter(AbpQueryFilters.SoftDelete, NotDeleted(entityType.ClrType));
        }
    }

    private LambdaExpression OfCurrentTenant(Type type)
    {
        var entity = Expression.Parameter(type, "entity");
        // The context stands as a constant: EF Core puts the querying context in its place.
        var tenantId = new ReplaceContext(context).Visit(currentTenantId.Body);
        return Expression.Lambda(
            Expression.Equal(Property<Guid?>(entity, nameof(IMultiTenant.TenantId)), tenantId), entity);
    }

    private static LambdaExpression NotDeleted(Type type)
    {
        var entity = Expression.Parameter(type, "entity");
        return Expression.Lambda(Expression.Not(Property<bool>(entity, nameof(ISoftDelete.IsDeleted))), entity);
    }

    private static MethodCallExpression Property<T>(ParameterExpression entity, string name) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(T)], entity, Expression.Constant(name));

    private sealed class ReplaceContext(DbContext context) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is { } source
                && typeof(DbContext).IsAssignableFrom(source.Type)
                && source is not ConstantExpression
                ? node.Update(Expression.Constant(context, source.Type))
                : base.VisitMember(node);
    }
}
