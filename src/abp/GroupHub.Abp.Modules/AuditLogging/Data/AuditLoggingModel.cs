using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

public interface IAuditLoggingDbContext : IEfCoreDbContext
{
    DbSet<AuditLog> AuditLogs { get; }
}

public static class AbpAuditLoggingDbContextModelBuilderExtensions
{
    public static void ConfigureAuditLogging(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<AuditLog>(ConfigureLog);
        builder.Entity<AuditLogAction>(ConfigureAction);
        builder.Entity<EntityChange>(ConfigureChange);
        builder.Entity<EntityPropertyChange>(ConfigurePropertyChange);
    }

    private static void ConfigureLog(EntityTypeBuilder<AuditLog> log)
    {
        log.ToTable("AbpAuditLogs");
        log.ConfigureByConvention();
        log.Property(l => l.ApplicationName).HasMaxLength(96);
        log.Property(l => l.UserName).HasMaxLength(256);
        log.Property(l => l.TenantName).HasMaxLength(64);
        log.Property(l => l.ClientIpAddress).HasMaxLength(64);
        log.Property(l => l.ClientName).HasMaxLength(128);
        log.Property(l => l.ClientId).HasMaxLength(64);
        log.Property(l => l.CorrelationId).HasMaxLength(64);
        log.Property(l => l.BrowserInfo).HasMaxLength(512);
        log.Property(l => l.HttpMethod).HasMaxLength(16);
        log.Property(l => l.Url).HasMaxLength(256);
        log.Property(l => l.Comments).HasMaxLength(256);
        log.HasMany(l => l.Actions).WithOne().HasForeignKey(a => a.AuditLogId);
        log.HasMany(l => l.EntityChanges).WithOne().HasForeignKey(c => c.AuditLogId);
        log.HasIndex(l => new { l.TenantId, l.ExecutionTime });
        log.HasIndex(l => new { l.TenantId, l.UserId, l.ExecutionTime });
    }

    private static void ConfigureAction(EntityTypeBuilder<AuditLogAction> action)
    {
        action.ToTable("AbpAuditLogActions");
        action.ConfigureByConvention();
        action.Property(a => a.Id).ValueGeneratedNever();
        action.Property(a => a.ServiceName).HasMaxLength(256);
        action.Property(a => a.MethodName).HasMaxLength(128);
        action.Property(a => a.Parameters).HasMaxLength(2000);
        action.HasIndex(a => a.AuditLogId);
    }

    private static void ConfigureChange(EntityTypeBuilder<EntityChange> change)
    {
        change.ToTable("AbpEntityChanges");
        change.ConfigureByConvention();
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.EntityId).HasMaxLength(128);
        change.Property(c => c.EntityTypeFullName).HasMaxLength(128);
        change.HasMany(c => c.PropertyChanges).WithOne().HasForeignKey(p => p.EntityChangeId);
        change.HasIndex(c => c.AuditLogId);
        change.HasIndex(c => new { c.TenantId, c.EntityTypeFullName, c.EntityId });
    }

    private static void ConfigurePropertyChange(EntityTypeBuilder<EntityPropertyChange> property)
    {
        property.ToTable("AbpEntityPropertyChanges");
        property.ConfigureByConvention();
        property.Property(p => p.Id).ValueGeneratedNever();
        property.Property(p => p.NewValue).HasMaxLength(512);
        property.Property(p => p.OriginalValue).HasMaxLength(512);
        property.Property(p => p.PropertyName).HasMaxLength(128);
        property.Property(p => p.PropertyTypeFullName).HasMaxLength(192);
        property.HasIndex(p => p.EntityChangeId);
    }
}
