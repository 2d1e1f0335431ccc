using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

public interface IBlobStoringDbContext : IEfCoreDbContext
{
    DbSet<DatabaseBlobContainer> BlobContainers { get; }
    DbSet<DatabaseBlob> Blobs { get; }
}

public static class BlobStoringDbContextModelCreatingExtensions
{
    public static void ConfigureBlobStoring(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<DatabaseBlobContainer>(container =>
        {
            container.ToTable("AbpBlobContainers");
            container.ConfigureByConvention();
            container.Property(c => c.Name).HasMaxLength(DatabaseContainerConsts.MaxNameLength);
            container.HasUniqueIndexPerTenant(nameof(DatabaseBlobContainer.Name));
        });
        builder.Entity<DatabaseBlob>(blob =>
        {
            blob.ToTable("AbpBlobs");
            blob.ConfigureByConvention();
            blob.Property(b => b.Name).HasMaxLength(DatabaseBlobConsts.MaxNameLength);
            blob.HasOne<DatabaseBlobContainer>().WithMany().HasForeignKey(b => b.ContainerId);
            blob.HasIndex(b => new { b.ContainerId, b.Name }).IsUnique();
        });
    }
}
