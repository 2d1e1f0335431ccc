using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

public interface IPermissionManagementDbContext : IEfCoreDbContext
{
    DbSet<PermissionGrant> PermissionGrants { get; }
}

public static class AbpPermissionManagementDbContextModelBuilderExtensions
{
    public static void ConfigurePermissionManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<PermissionGrant>(grant =>
        {
            grant.ToTable("AbpPermissionGrants");
            grant.ConfigureByConvention();
            grant.Property(g => g.Name).HasMaxLength(PermissionGrantConsts.MaxNameLength);
            grant.Property(g => g.ProviderName).HasMaxLength(PermissionGrantConsts.MaxProviderNameLength);
            grant.Property(g => g.ProviderKey).HasMaxLength(PermissionGrantConsts.MaxProviderKeyLength);
            grant.HasUniqueIndexPerTenant(
                nameof(PermissionGrant.ProviderName),
                nameof(PermissionGrant.ProviderKey),
                nameof(PermissionGrant.Name));
        });
    }
}
