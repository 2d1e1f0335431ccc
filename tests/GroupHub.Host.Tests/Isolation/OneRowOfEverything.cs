using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// A row in every table of the modules, whatever modules and tables there are. Each text of it is a word that is
/// found nowhere else, so that a reply which shows any of them gives itself away.
/// </summary>
internal static class OneRowOfEverything
{
    public const string Word = "onlyTheVictimKnowsThis";

    private static readonly DateTime When = new(2027, 3, 4, 9, 30, 0, DateTimeKind.Utc);

    public static void AddTo(DbContext context) => AddTo(context, [.. ModuleTables.In(context.Model)], _ => null);

    /// <param name="context">Where to.</param>
    /// <param name="types">Of what.</param>
    /// <param name="said">What is to stand in a column; where it is nothing, a sample does.</param>
    public static void AddTo(DbContext context, List<IEntityType> types, Func<IProperty, object?> said)
    {
        var made = new Dictionary<IEntityType, object>();
        foreach (var type in InOrderOfNeed(types))
        {
            var row = Make(type, said);
            foreach (var key in type.GetForeignKeys().Where(key => made.ContainsKey(key.PrincipalEntityType))) Point(row, key, made[key.PrincipalEntityType]);
            context.Add(row);
            made[type] = row;
        }
    }

    private static string? Mark(IProperty property) => property.ClrType == typeof(string) ? Marks.Of(property) : null;

    /// <summary>What others point to comes first; a table that points to itself has a root.</summary>
    private static List<IEntityType> InOrderOfNeed(List<IEntityType> types)
    {
        var ordered = new List<IEntityType>();
        while (ordered.Count < types.Count)
        {
            ordered.Add(types.Except(ordered).First(type => type.GetForeignKeys().Select(key => key.PrincipalEntityType)
                .All(principal => principal == type || !types.Contains(principal) || ordered.Contains(principal))));
        }

        return ordered;
    }

    private static object Make(ITypeBase type, Func<IProperty, object?> said)
    {
        var row = Activator.CreateInstance(type.ClrType, nonPublic: true)!;
        foreach (var property in type.GetProperties().Where(property => !property.IsShadowProperty() && property.Name != "TenantId"))
        {
            if ((said(property) ?? Mark(property) ?? Sample(property.ClrType, property.IsForeignKey())) is { } value) Set(row, property, value);
        }

        foreach (var part in type.GetComplexProperties().Where(part => !part.IsCollection && !part.IsShadowProperty())) Set(row, part, Make(part.ComplexType, said));
        return row;
    }

    private static void Point(object row, IForeignKey key, object principal)
    {
        for (var i = 0; i < key.Properties.Count; i++) Set(row, key.Properties[i], Member(key.PrincipalKey.Properties[i], principal)!);
    }

    private static object? Member(IPropertyBase property, object row) => property.FieldInfo is { } field ? field.GetValue(row) : property.PropertyInfo!.GetValue(row);

    private static void Set(object row, IPropertyBase property, object value)
    {
        if (property.FieldInfo is { } field) field.SetValue(row, value);
        else property.PropertyInfo!.SetValue(row, value, BindingFlags.NonPublic | BindingFlags.Public, null, null, null);
    }

    private static object? Sample(Type type, bool isForeignKey)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return isForeignKey ? null : Sample(value, isForeignKey);
        if (type == typeof(string)) return Word;
        if (type == typeof(Guid)) return Guid.CreateVersion7();
        if (type == typeof(DateTime)) return When;
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(When);
        if (type == typeof(DateOnly)) return DateOnly.FromDateTime(When);
        if (type == typeof(TimeOnly)) return TimeOnly.FromDateTime(When);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type != typeof(bool) && typeof(IConvertible).IsAssignableFrom(type)) return Convert.ChangeType(1, type);
        if (type.IsAssignableTo(typeof(IList)) && type.IsAssignableTo(typeof(IEnumerable<string>))) return Words(type);
        return type.IsClass && type.Assembly.GetName().Name!.StartsWith("GroupHub.", StringComparison.Ordinal) ? Whole(type) : null;
    }

    /// <summary>A value that is kept as one, whatever it is made of.</summary>
    private static object Whole(Type type)
    {
        var value = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            if (Sample(property.PropertyType, isForeignKey: false) is { } part) property.SetValue(value, part);
        }

        // What it keeps as a text of its own making is empty.
        foreach (var text in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(string)))
        {
            if (text.GetValue(value) is null) text.SetValue(value, "");
        }

        return value;
    }

    private static IList Words(Type type)
    {
        if (type.IsArray) return new[] { Word };
        var list = (IList)Activator.CreateInstance(type)!;
        list.Add(Word);
        return list;
    }
}
