using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Abp.DataProtection;

/// <summary>
/// A key of ASP.NET Core's data protection: in the database, so that every host reads what another one protected.
/// </summary>
public class DataProtectionKey : Entity<Guid>
{
    protected DataProtectionKey() { }

    public DataProtectionKey(Guid id, string friendlyName, string xml)
        : base(id)
    {
        FriendlyName = Check.NotNullOrWhiteSpace(friendlyName, nameof(friendlyName), 128);
        Xml = xml;
    }

    public string FriendlyName { get; private set; } = "";

    [DisableAuditing]
    public string Xml { get; private set; } = "";
}

public interface IDataProtectionDbContext : IEfCoreDbContext
{
    DbSet<DataProtectionKey> DataProtectionKeys { get; }
}

public static class DataProtectionModelBuilderExtensions
{
    public static void ConfigureDataProtection(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("AbpDataProtectionKeys");
            key.ConfigureByConvention();
            key.Property(k => k.FriendlyName).HasMaxLength(128);
        });
    }
}
