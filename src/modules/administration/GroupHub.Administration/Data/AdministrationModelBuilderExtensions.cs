using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Administration.Data;

public static class AdministrationModelBuilderExtensions
{
    internal const string Module = "administration";

    public static void ConfigureAdministration(this ModelBuilder builder)
    {
        builder.Entity<RosterEntry>(entry =>
        {
            entry.ToModuleTable(Module, "roster");
            entry.ConfigureByConvention();
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Name).HasMaxLength(260);
            entry.Property(e => e.NameKey).HasMaxLength(RosterEntry.MaxKeyLength);
            entry.Property(e => e.Email).HasMaxLength(256);
            entry.Property(e => e.Company).HasMaxLength(256);
            entry.Property(e => e.Town).HasMaxLength(256);
            entry.Property(e => e.PlanName).HasMaxLength(256);
            entry.Property(e => e.ChapterName).HasMaxLength(120);
            entry.Property(e => e.ChapterPath).ComparedByBytes();
            entry.HasMoney(e => e.LastPaid);
            entry.HasMany(e => e.Standings).WithOne().HasForeignKey(period => period.MemberId);
            entry.HasIndex(e => new { e.TenantId, e.NameKey });
            entry.HasIndex(e => new { e.TenantId, e.PaidThrough });
            entry.HasIndex(e => new { e.TenantId, e.ChapterPath });
            entry.HasIndex(e => new { e.TenantId, e.ChapterId });
        });

        builder.Entity<Founding>(founding =>
        {
            founding.ToModuleTable(Module, "foundings");
            founding.ConfigureByConvention();
            founding.Property(f => f.Name).HasMaxLength(Founding.MaxNameLength);
            founding.Property(f => f.Address).HasMaxLength(AssociationAddress.MaxLength);
            founding.Property(f => f.Email).HasMaxLength(EmailAddress.MaxLength);
            founding.Property(f => f.EmailKey).HasMaxLength(EmailAddress.MaxLength);
            founding.ComplexProperty(f => f.Place, place =>
            {
                place.Property(p => p.Country).HasMaxLength(2);
                place.Property(p => p.Currency).HasMaxLength(3);
                place.Property(p => p.TimeZone).HasMaxLength(64);
                place.Property(p => p.Language).HasMaxLength(10);
            });
            founding.HasIndex(f => f.RequestId).IsUnique();
            founding.HasIndex(f => new { f.EmailKey, f.AskedAt });
        });

        builder.Entity<PersonExport>(export =>
        {
            export.ToModuleTable(Module, "person_exports");
            export.ConfigureByConvention();
            export.HasIndex(e => new { e.TenantId, e.MemberId, e.At });
            export.HasIndex(e => new { e.TenantId, e.At });
        });

        builder.Entity<RosterGroup>(group =>
        {
            group.ToModuleTable(Module, "roster_groups");
            group.ConfigureByConvention();
            group.Property(g => g.Name).HasMaxLength(RosterGroup.MaxNameLength);
            group.Property(g => g.NameKey).HasMaxLength(RosterGroup.MaxNameLength);
            group.Property(g => g.Place).HasMaxLength(32);
            group.Property(g => g.Filter).HasMaxLength(ListRosterValidator.MaxFilterLength);
            group.Property(g => g.Standings).HasMaxLength(RosterGroup.MaxStandingsLength);
            group.Property(g => g.Town).HasMaxLength(ListRosterValidator.MaxTownLength);
            group.Ignore(g => g.Standing);
            group.HasIndex(g => new { g.TenantId, g.Place, g.NameKey }).IsUnique();
            group.HasIndex(g => new { g.TenantId, g.OwnerId, g.RequestId }).IsUnique();
        });

        builder.ConfigureBatches();

        builder.Entity<StandingPeriod>(period =>
        {
            period.ToModuleTable(Module, "standings");
            period.ConfigureByConvention();
            period.HasKey(p => new { p.MemberId, p.From });
            period.Ignore(p => p.Facts);
            period.HasIndex(p => new { p.TenantId, p.From, p.To });
        });
    }
}
