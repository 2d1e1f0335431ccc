using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.EntityFrameworkCore.ValueGeneration;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>Maps what ABP's interfaces bring, when the model is finished.</summary>
internal sealed class AbpEntityConvention : IModelFinalizingConvention
{
    public const int MaxStampLength = 40;

    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (typeof(IHasConcurrencyStamp).IsAssignableFrom(entity.ClrType))
            {
                var stamp = entity.FindProperty(nameof(IHasConcurrencyStamp.ConcurrencyStamp))?.Builder;
                stamp?.IsConcurrencyToken(true)?.HasMaxLength(MaxStampLength)?.IsRequired(true);
            }

            GiveGrowingKeys(entity);
        }
    }

    private static void GiveGrowingKeys(IConventionEntityType entity)
    {
        if (entity.FindPrimaryKey()?.Properties is [{ ClrType: var type, ValueGenerated: ValueGenerated.OnAdd } id]
            && type == typeof(Guid))
        {
            id.Builder.HasValueGenerator(typeof(GrowingGuidGenerator));
        }
    }
}

/// <summary>As <c>IGuidGenerator</c>: for children that get their key when they are added to a context.</summary>
internal sealed class GrowingGuidGenerator : ValueGenerator<Guid>
{
    public override bool GeneratesTemporaryValues => false;

    public override Guid Next(EntityEntry entry) => Guid.CreateVersion7();
}

internal sealed class ExtraPropertiesConverter() : ValueConverter<ExtraPropertyDictionary, string>(
    properties => ExtraPropertiesJson.Write(properties), json => ExtraPropertiesJson.Read(json));

internal sealed class ExtraPropertiesComparer() : ValueComparer<ExtraPropertyDictionary>(
    (one, other) => ReferenceEquals(one, other) || ExtraPropertiesJson.Write(one) == ExtraPropertiesJson.Write(other),
    properties => ExtraPropertiesJson.Write(properties).GetHashCode(StringComparison.Ordinal),
    properties => new ExtraPropertyDictionary(properties));

internal static class ExtraPropertiesJson
{
    private const string Empty = "{}";

    public static string Write(ExtraPropertyDictionary? properties) =>
        properties is { Count: > 0 } ? JsonSerializer.Serialize(properties) : Empty;

    public static ExtraPropertyDictionary Read(string json) =>
        json is Empty or "" ? [] : JsonSerializer.Deserialize<ExtraPropertyDictionary>(json) ?? [];
}
