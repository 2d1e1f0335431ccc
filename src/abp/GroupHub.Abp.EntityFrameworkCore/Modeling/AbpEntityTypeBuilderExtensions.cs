using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>ABP's mapping by hand; a context derived from ours does the same by its conventions.</summary>
public static class AbpEntityTypeBuilderExtensions
{
    public static void ConfigureByConvention(this EntityTypeBuilder b)
    {
        b.TryConfigureConcurrencyStamp();
        b.TryConfigureExtraProperties();
        b.TryConfigureSoftDelete();
    }

    public static void TryConfigureConcurrencyStamp(this EntityTypeBuilder b)
    {
        if (Has<IHasConcurrencyStamp>(b))
        {
            b.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp))
                .IsConcurrencyToken().HasMaxLength(AbpEntityConvention.MaxStampLength).IsRequired();
        }
    }

    public static void TryConfigureSoftDelete(this EntityTypeBuilder b)
    {
        if (Has<ISoftDelete>(b))
        {
            b.Property(nameof(ISoftDelete.IsDeleted)).IsRequired();
        }
    }

    public static void TryConfigureExtraProperties(this EntityTypeBuilder b)
    {
        if (Has<IHasExtraProperties>(b))
        {
            b.Property<ExtraPropertyDictionary>(nameof(IHasExtraProperties.ExtraProperties))
                .HasConversion(new ExtraPropertiesConverter(), new ExtraPropertiesComparer());
        }
    }

    private static bool Has<T>(EntityTypeBuilder b) => typeof(T).IsAssignableFrom(b.Metadata.ClrType);
}
