using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

public interface ISettingManagementDbContext : IEfCoreDbContext
{
    DbSet<Setting> Settings { get; }
}

public static class SettingManagementDbContextModelBuilderExtensions
{
    public static void ConfigureSettingManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<Setting>(setting =>
        {
            setting.ToTable("AbpSettings");
            setting.ConfigureByConvention();
            setting.Property(s => s.Name).HasMaxLength(SettingConsts.MaxNameLength);
            setting.Property(s => s.Value).HasMaxLength(SettingConsts.MaxValueLength);
            setting.Property(s => s.ProviderName).HasMaxLength(SettingConsts.MaxProviderNameLength);
            setting.Property(s => s.ProviderKey).HasMaxLength(SettingConsts.MaxProviderKeyLength);
            setting.HasIndex(s => new { s.Name, s.ProviderName, s.ProviderKey }).IsUnique();
        });
    }
}
