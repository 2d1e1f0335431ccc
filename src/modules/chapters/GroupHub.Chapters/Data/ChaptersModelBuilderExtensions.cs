using GroupHub.Chapters.Domain;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Chapters.Data;

public static class ChaptersModelBuilderExtensions
{
    private const string Module = "chapters";

    public static void ConfigureChapters(this ModelBuilder builder)
    {
        builder.Entity<Chapter>(ConfigureChapter);
        builder.Entity<Affiliate>(ConfigureAffiliate);
        builder.Entity<Affiliation>(ConfigureAffiliation);
        builder.Entity<Office>(ConfigureOffice);
    }

    private static void ConfigureChapter(EntityTypeBuilder<Chapter> chapter)
    {
        chapter.ToModuleTable(Module, "chapters");
        chapter.ConfigureByConvention();
        chapter.Property(c => c.Path).HasMaxLength(ChapterPath.MaxLength).ComparedByBytes();
        chapter.Property(c => c.Name).HasMaxLength(Chapter.MaxNameLength);
        chapter.Property(c => c.Slug).HasMaxLength(Slug.MaxLength);
        chapter.Property(c => c.SearchKey).HasMaxLength(Chapter.MaxSearchKeyLength);
        chapter.Property(c => c.Town).HasMaxLength(ProfileLimits.Line);
        chapter.Property(c => c.TownKey).HasMaxLength(Chapter.MaxTownKeyLength);
        chapter.Property(c => c.Description).HasMaxLength(Chapter.MaxDescriptionLength);
        chapter.Property(c => c.Meets).HasMaxLength(Chapter.MaxMeetsLength);
        chapter.HasIndex(c => new { c.TenantId, c.Path });
        chapter.HasIndex(c => new { c.TenantId, c.ParentId, c.SearchKey });
        chapter.HasIndex(c => new { c.TenantId, c.Slug }).IsUnique();
        chapter.HasIndex(c => new { c.TenantId, c.RequestId }).IsUnique();
    }

    private static void ConfigureAffiliate(EntityTypeBuilder<Affiliate> affiliate)
    {
        affiliate.ToModuleTable(Module, "affiliates");
        affiliate.ConfigureByConvention();
        affiliate.Property(a => a.Id).ValueGeneratedNever();
        affiliate.Property(a => a.Name).HasMaxLength(Affiliate.MaxNameLength);
        affiliate.Property(a => a.NameKey).HasMaxLength(Affiliate.MaxKeyLength);
        affiliate.HasMany(a => a.Affiliations).WithOne().HasForeignKey(affiliation => affiliation.MemberId);
        affiliate.Navigation(a => a.Affiliations).AutoInclude();
        affiliate.HasIndex(a => new { a.TenantId, a.NameKey });
    }

    private static void ConfigureAffiliation(EntityTypeBuilder<Affiliation> affiliation)
    {
        affiliation.ToModuleTable(Module, "affiliations");
        affiliation.ConfigureByConvention();
        affiliation.Property(a => a.Id).ValueGeneratedNever();
        affiliation.Property(a => a.MemberNotice).HasConversion<int>();
        affiliation.Property(a => a.OfficerNotice).HasConversion<int>();
        affiliation.HasIndex(a => new { a.TenantId, a.ChapterId, a.From });
        affiliation.HasIndex(a => new { a.TenantId, a.NextChangeOn });
        affiliation.HasIndex(a => new { a.TenantId, a.MemberNotice });
        affiliation.HasIndex(a => new { a.TenantId, a.OfficerNotice });
    }

    private static void ConfigureOffice(EntityTypeBuilder<Office> office)
    {
        office.ToModuleTable(Module, "offices");
        office.ConfigureByConvention();
        office.HasIndex(o => new { o.TenantId, o.MemberId });
        office.HasIndex(o => new { o.TenantId, o.ChapterId, o.From });
        office.HasIndex(o => new { o.TenantId, o.ChapterId, o.MemberId, o.Role, o.From })
            .IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
    }
}
