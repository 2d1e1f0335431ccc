using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;
using static GroupHub.Meetings.Data.MeetingsModelBuilderExtensions;

namespace GroupHub.Meetings.Data;

internal static class VisitorsModelBuilderExtensions
{
    public static void ConfigureVisitors(this ModelBuilder builder)
    {
        builder.Entity<Visitor>(ConfigureVisitor);
        builder.Entity<Visit>(ConfigureVisit);
    }

    private static void ConfigureVisitor(EntityTypeBuilder<Visitor> visitor)
    {
        visitor.ToModuleTable(Module, "visitors");
        visitor.ConfigureByConvention();
        visitor.ComplexProperty(v => v.Details, ConfigureDetails);
        visitor.Property(v => v.EmailKey).HasMaxLength(EmailAddress.MaxLength);
        visitor.Property(v => v.SearchKey).HasMaxLength(Visitor.MaxSearchKeyLength);
        visitor.Property(v => v.Culture).HasMaxLength(10);
        visitor.HasMany(v => v.Visits).WithOne().HasForeignKey(visit => visit.VisitorId);
        visitor.Navigation(v => v.Visits).AutoInclude();
        visitor.HasIndex(v => new { v.TenantId, v.EmailKey }).IsUnique();
        visitor.HasIndex(v => new { v.TenantId, v.LastSeenOn });
    }

    private static void ConfigureDetails(ComplexPropertyBuilder<VisitorDetails> details)
    {
        details.Ignore(d => d.Name);
        details.Property(d => d.FirstName).HasMaxLength(ProfileLimits.Name);
        details.Property(d => d.LastName).HasMaxLength(ProfileLimits.Name);
        details.Property(d => d.Email).HasMaxLength(EmailAddress.MaxLength);
        details.Property(d => d.Phone).HasMaxLength(ProfileLimits.Phone);
        details.Property(d => d.Company).HasMaxLength(ProfileLimits.Line);
        details.Property(d => d.Profession).HasMaxLength(ProfileLimits.Line);
        details.Property(d => d.Town).HasMaxLength(ProfileLimits.Line);
    }

    private static void ConfigureVisit(EntityTypeBuilder<Visit> visit)
    {
        visit.ToModuleTable(Module, "visits");
        visit.ConfigureByConvention();
        visit.Property(v => v.Id).ValueGeneratedNever();
        visit.Property(v => v.Note).HasMaxLength(Visit.MaxNoteLength);
        visit.Ignore(v => v.Counts).Ignore(v => v.WaitsForFollowUp);
        visit.HasIndex(v => new { v.VisitorId, v.MeetingId }).IsUnique();
        visit.HasIndex(v => new { v.TenantId, v.MeetingId });
        visit.HasIndex(v => new { v.TenantId, v.State, v.FollowedUpAt });
        visit.HasIndex(v => new { v.TenantId, v.HostId });
    }
}
