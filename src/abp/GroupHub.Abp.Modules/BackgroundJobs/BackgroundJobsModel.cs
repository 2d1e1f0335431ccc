using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

public interface IBackgroundJobsDbContext : IEfCoreDbContext
{
    DbSet<BackgroundJobRecord> BackgroundJobs { get; }
}

public static class BackgroundJobsDbContextModelCreatingExtensions
{
    public static void ConfigureBackgroundJobs(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<BackgroundJobRecord>(job =>
        {
            job.ToTable("AbpBackgroundJobs");
            job.ConfigureByConvention();
            job.Property(j => j.ApplicationName).HasMaxLength(96);
            job.Property(j => j.JobName).HasMaxLength(128);
            job.HasIndex(j => new { j.IsAbandoned, j.NextTryTime });
        });
    }
}
