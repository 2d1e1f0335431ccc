using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

public static class AbpEntityTypeBuilderExtensions
{
    /// <summary>Maps what ABP's interfaces bring: concurrency stamp, extra properties, soft deletion.</summary>
    public static void ConfigureByConvention(this EntityTypeBuilder b)
    {
        b.TryConfigureConcurrencyStamp();
        b.TryConfigureExtraProperties();
        b.TryConfigureSoftDelete();
    }

    public static void TryConfigureConcurrencyStamp(this EntityTypeBuilder b)
    {
        if (!typeof(IHasConcurrencyStamp).IsAssignableFrom(b.Metadata.ClrType)) return;
        b.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsConcurrencyToken().HasMaxLength(40).IsRequired();
    }

    public static void TryConfigureSoftDelete(this EntityTypeBuilder b)
    {
        if (!typeof(ISoftDelete).IsAssignableFrom(b.Metadata.ClrType)) return;
        b.Property(nameof(ISoftDelete.IsDeleted)).IsRequired().HasDefaultValue(false);
    }

    public static void TryConfigureExtraProperties(this EntityTypeBuilder b)
    {
        if (!typeof(IHasExtraProperties).IsAssignableFrom(b.Metadata.ClrType)) return;
        b.Property<ExtraPropertyDictionary>(nameof(IHasExtraProperties.ExtraProperties)).HasConversion(
            properties => JsonSerializer.Serialize(properties, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<ExtraPropertyDictionary>(json, JsonSerializerOptions.Default) ?? new ExtraPropertyDictionary(),
            new ValueComparer<ExtraPropertyDictionary>(
                (one, other) => ReferenceEquals(one, other) || Serialize(one) == Serialize(other),
                properties => Serialize(properties).GetHashCode(StringComparison.Ordinal),
                properties => new ExtraPropertyDictionary(properties)));
    }

    private static string Serialize(ExtraPropertyDictionary? properties) => properties is { Count: > 0 } ? JsonSerializer.Serialize(properties) : "{}";
}
