using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace GroupHub.Data;

/// <summary>How long the name of an enumeration's value may be where it is kept.</summary>
internal sealed class ShortNames : IModelFinalizingConvention
{
    private const int Longest = 20;

    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var all = modelBuilder.Metadata.GetEntityTypes().SelectMany(PropertiesOf);
        foreach (var name in all.Where(IsName)) name.Builder.HasMaxLength(Longest);
    }

    private static bool IsName(IConventionProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum
        && property.GetProviderClrType() == typeof(string);

    private static IEnumerable<IConventionProperty> PropertiesOf(IConventionTypeBase type) =>
        [.. type.GetProperties(), .. type.GetComplexProperties().SelectMany(part => PropertiesOf(part.ComplexType))];
}
