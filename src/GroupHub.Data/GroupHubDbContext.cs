using GroupHub.Abp.DataProtection;
using GroupHub.Administration.Data;
using GroupHub.Billing.Data;
using GroupHub.Chapters.Data;
using GroupHub.Communication.Data;
using GroupHub.Directory.Data;
using GroupHub.Dues.Data;
using GroupHub.Foundation.Data;
using GroupHub.Meetings.Data;
using GroupHub.Members.Data;
using GroupHub.Networking.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.OpenIddict.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace GroupHub.Data;

/// <summary>The one context: all modules' tables, so that a command is one transaction.</summary>
[ConnectionStringName(ConnectionStrings.DefaultConnectionStringName)]
internal sealed partial class GroupHubDbContext(DbContextOptions<GroupHubDbContext> options)
    : AbpDbContext<GroupHubDbContext>(options),
    IIdentityDbContext,
    ITenantManagementDbContext,
    IPermissionManagementDbContext,
    ISettingManagementDbContext,
    IFeatureManagementDbContext,
    IAuditLoggingDbContext, IBackgroundJobsDbContext, IBlobStoringDbContext, IDataProtectionDbContext, IHasEventOutbox
{
    public const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>
    /// Enumerations are kept by the name of their value, readable in the database. ABP's are numbers as ABP has it, and
    /// the few that were numbers in our first version say so where they are mapped.
    /// </summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<EntityChangeType>().HaveConversion<byte>();
        configurationBuilder.Properties<BackgroundJobPriority>().HaveConversion<byte>();
        configurationBuilder.Conventions.Add(_ => new ShortNames());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Model[ModuleTables.SchemasAnnotation] = Database.ProviderName == PostgreSql;
        base.OnModelCreating(modelBuilder);

        modelBuilder.ConfigureIdentity();
        modelBuilder.ConfigureTenantManagement();
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureFeatureManagement();
        modelBuilder.ConfigureAuditLogging();
        modelBuilder.ConfigureBackgroundJobs();
        modelBuilder.ConfigureBlobStoring();
        modelBuilder.ConfigureDataProtection();
        modelBuilder.ConfigureOpenIddict();
        modelBuilder.ConfigureEventOutbox();

        modelBuilder.ConfigureMembers();
        modelBuilder.ConfigureBilling();
        modelBuilder.ConfigureChapters();
        modelBuilder.ConfigureDues();
        modelBuilder.ConfigureMeetings();
        modelBuilder.ConfigureNetworking();
        modelBuilder.ConfigureDirectory();
        modelBuilder.ConfigureCommunication();
        modelBuilder.ConfigureAdministration();
    }
}
