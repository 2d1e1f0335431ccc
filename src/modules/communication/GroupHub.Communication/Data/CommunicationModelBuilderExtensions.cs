using GroupHub.Communication.Domain;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Communication.Data;

public static class CommunicationModelBuilderExtensions
{
    private const string Module = "communication";

    public static void ConfigureCommunication(this ModelBuilder builder)
    {
        builder.Entity<Announcement>(ConfigureAnnouncement);
        builder.Entity<Copy>(ConfigureCopy);
        builder.Entity<StreamChoice>(ConfigureChoice);
    }

    private static void ConfigureAnnouncement(EntityTypeBuilder<Announcement> announcement)
    {
        announcement.ToModuleTable(Module, "announcements").ConfigureByConvention();
        announcement.Property(a => a.Subject).HasMaxLength(Announcement.MaxSubjectLength);
        announcement.Property(a => a.SearchKey).HasMaxLength(Announcement.MaxKeyLength);
        announcement.Property(a => a.Text).HasMaxLength(Announcement.MaxTextLength);
        announcement.Property(a => a.AuthorName).HasMaxLength(2 * ProfileLimits.Name);
        announcement.Property(a => a.ReplyTo).HasMaxLength(EmailAddress.MaxLength);
        announcement.ComplexProperty(a => a.LeftOut);
        announcement.Ignore(a => a.Stream);
        announcement.Ignore(a => a.Audience);
        announcement.Ignore(a => a.IsDraft);
        announcement.HasIndex(a => new { a.TenantId, a.RequestId }).IsUnique();
        announcement.HasIndex(a => new { a.TenantId, a.MovedAt });
        announcement.HasIndex(a => new { a.TenantId, a.ChapterId, a.MovedAt });
    }

    /// <summary>
    /// The first index is what keeps anybody from getting two; the second finds what is still to be sent.
    /// </summary>
    private static void ConfigureCopy(EntityTypeBuilder<Copy> copy)
    {
        copy.ToModuleTable(Module, "copies").ConfigureByConvention();
        copy.HasIndex(c => new { c.TenantId, c.AnnouncementId, c.MemberId }).IsUnique();
        copy.HasIndex(c => new { c.TenantId, c.AnnouncementId, c.State, c.DueAt });
    }

    private static void ConfigureChoice(EntityTypeBuilder<StreamChoice> choice)
    {
        choice.ToModuleTable(Module, "stream_choices").ConfigureByConvention();
        choice.HasIndex(c => new { c.TenantId, c.MemberId, c.Stream }).IsUnique();
    }
}
