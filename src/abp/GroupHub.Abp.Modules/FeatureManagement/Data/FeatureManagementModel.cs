using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

public interface IFeatureManagementDbContext : IEfCoreDbContext
{
    DbSet<FeatureValue> FeatureValues { get; }
}

public static class FeatureManagementDbContextModelCreatingExtensions
{
    public static void ConfigureFeatureManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<FeatureValue>(feature =>
        {
            feature.ToTable("AbpFeatureValues");
            feature.ConfigureByConvention();
            feature.Property(f => f.Name).HasMaxLength(FeatureValueConsts.MaxNameLength);
            feature.Property(f => f.Value).HasMaxLength(FeatureValueConsts.MaxValueLength);
            feature.Property(f => f.ProviderName).HasMaxLength(FeatureValueConsts.MaxProviderNameLength);
            feature.Property(f => f.ProviderKey).HasMaxLength(FeatureValueConsts.MaxProviderKeyLength);
            feature.HasIndex(f => new { f.Name, f.ProviderName, f.ProviderKey }).IsUnique();
        });
    }
}
