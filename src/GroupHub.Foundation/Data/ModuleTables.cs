using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GroupHub.Foundation.Data;

/// <summary>Tables carry their module: a schema of its own on PostgreSQL, a name prefix on SQLite.</summary>
public static class ModuleTables
{
    /// <summary>Set on the model by the context when the database knows schemas.</summary>
    public const string SchemasAnnotation = "GroupHub:Schemas";

    public static EntityTypeBuilder<T> ToModuleTable<T>(
        this EntityTypeBuilder<T> entity, string module, string table) where T : class =>
        entity.Metadata.Model[SchemasAnnotation] is true
            ? entity.ToTable(table, module)
            : entity.ToTable($"{module}_{table}");

    /// <summary>
    /// Compared byte by byte whatever the database's language, so that what begins alike is a range of an index.
    /// </summary>
    public static PropertyBuilder<T> ComparedByBytes<T>(this PropertyBuilder<T> text) =>
        text.Metadata.DeclaringType.Model[SchemasAnnotation] is true ? text.UseCollation("C") : text;

    /// <summary>Maps an amount to two columns, <c>Price_Minor</c> and <c>Price_Currency</c>.</summary>
    public static EntityTypeBuilder<T> HasMoney<T>(
        this EntityTypeBuilder<T> entity, Expression<Func<T, Money>> amount) where T : class
    {
        entity.ComplexProperty(amount, money => money.Property(m => m.Currency).HasMaxLength(3));
        return entity;
    }

    /// <summary>As above for an amount that may be absent.</summary>
    public static EntityTypeBuilder<T> HasMoney<T>(
        this EntityTypeBuilder<T> entity, Expression<Func<T, Money?>> amount) where T : class
    {
        entity.ComplexProperty(amount, money => money.Property(m => m.Currency).HasMaxLength(3));
        return entity;
    }
}
