using GroupHub.Foundation.Data;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Members.Data;

public static class MembersModelBuilderExtensions
{
    private const string Module = "members";

    public static void ConfigureMembers(this ModelBuilder builder)
    {
        builder.Entity<Member>(member =>
        {
            member.ToModuleTable(Module, "members");
            member.ConfigureByConvention();
            member.Property(m => m.FirstName).HasMaxLength(ProfileLimits.Name);
            member.Property(m => m.LastName).HasMaxLength(ProfileLimits.Name);
            member.Property(m => m.Email).HasMaxLength(EmailAddress.MaxLength);
            member.Property(m => m.EmailKey).HasMaxLength(EmailAddress.MaxLength);
            member.Property(m => m.SearchKey).HasMaxLength(Member.MaxSearchKeyLength);
            member.Property(m => m.Phone).HasMaxLength(ProfileLimits.Phone);
            member.Property(m => m.Company).HasMaxLength(ProfileLimits.Line);
            member.Property(m => m.JobTitle).HasMaxLength(ProfileLimits.Line);
            member.Property(m => m.Profession).HasMaxLength(ProfileLimits.Line);
            member.Property(m => m.Town).HasMaxLength(ProfileLimits.Line);
            member.Property(m => m.Postcode).HasMaxLength(ProfileLimits.Postcode);
            member.Property(m => m.Website).HasMaxLength(ProfileLimits.Website);
            member.Property(m => m.About).HasMaxLength(ProfileLimits.About);
            member.Property(m => m.Choices)
                .HasConversion(choices => choices.ToString(), text => AudienceChoices.Parse(text))
                .HasMaxLength(400);
            member.HasIndex(m => new { m.TenantId, m.EmailKey }).IsUnique();
            member.HasIndex(m => new { m.TenantId, m.UserId });
            member.HasIndex(m => new { m.TenantId, m.Phone });
            member.HasMany(m => m.Consents).WithOne().HasForeignKey(consent => consent.MemberId);
        });

        builder.Entity<Consent>(consent =>
        {
            consent.ToModuleTable(Module, "consents");
            consent.ConfigureByConvention();
            consent.Property(c => c.Id).ValueGeneratedNever();
            consent.Property(c => c.Version).HasMaxLength(32);
        });
    }
}
