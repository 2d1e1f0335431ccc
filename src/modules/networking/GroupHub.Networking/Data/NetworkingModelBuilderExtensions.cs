using GroupHub.Foundation.Data;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Networking.Data;

public static class NetworkingModelBuilderExtensions
{
    private const string Module = "networking";

    public static void ConfigureNetworking(this ModelBuilder builder)
    {
        builder.Entity<Tie>(ConfigureTie);
        builder.Entity<Touch>(ConfigureTouch);
        builder.Entity<Distance>(ConfigureDistance);
        builder.Entity<Attendance>(ConfigureAttendance);
        builder.Entity<FollowUp>(ConfigureFollowUp);
        builder.ConfigureMatching();
        builder.ConfigureDealings();
        builder.ConfigureWishes();
    }

    internal static EntityTypeBuilder<T> In<T>(this EntityTypeBuilder<T> entity, string table) where T : class
    {
        entity.ToModuleTable(Module, table);
        entity.ConfigureByConvention();
        return entity;
    }

    private static void ConfigureTie(EntityTypeBuilder<Tie> tie)
    {
        tie.In("ties");
        tie.Property(t => t.Note).HasMaxLength(Tie.MaxNoteLength);
        tie.HasIndex(t => new { t.TenantId, t.OwnerId, t.OtherId }).IsUnique();
        tie.HasIndex(t => new { t.TenantId, t.OwnerId, t.Weight });
        tie.HasIndex(t => new { t.TenantId, t.NextTouchOn });
    }

    private static void ConfigureTouch(EntityTypeBuilder<Touch> touch)
    {
        touch.In("touches");
        touch.Property(t => t.Key).HasMaxLength(Touch.MaxKeyLength);
        touch.Property(t => t.Text).HasMaxLength(Touch.MaxTextLength);
        touch.Property(t => t.Gains).AsJson();
        touch.HasIndex(t => new { t.TenantId, t.OwnerId, t.OtherId, t.Key }).IsUnique();
        touch.HasIndex(t => new { t.TenantId, t.OwnerId, t.OtherId, t.At });
        touch.HasIndex(t => new { t.TenantId, t.OwnerId, t.Kind, t.At });
        touch.HasIndex(t => new { t.TenantId, t.ErasedAt });
    }

    private static void ConfigureDistance(EntityTypeBuilder<Distance> distance)
    {
        distance.In("distances");
        distance.HasIndex(d => new { d.TenantId, d.OwnerId, d.OtherId, d.Kind }).IsUnique();
        distance.HasIndex(d => new { d.TenantId, d.OtherId });
    }

    private static void ConfigureAttendance(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.In("attendances");
        attendance.HasIndex(a => new { a.TenantId, a.OwnerId, a.MeetingId }).IsUnique();
        attendance.HasIndex(a => new { a.TenantId, a.OwnerId, a.At });
        attendance.HasIndex(a => new { a.TenantId, a.MeetingId });
    }

    private static void ConfigureFollowUp(EntityTypeBuilder<FollowUp> item)
    {
        item.In("follow_ups");
        item.Property(f => f.Key).HasMaxLength(Touch.MaxKeyLength);
        item.Property(f => f.VisitorName).HasMaxLength(FollowUp.MaxNameLength);
        item.Property(f => f.Text).HasMaxLength(FollowUp.MaxTextLength);
        item.Property(f => f.SentText).HasMaxLength(FollowUp.MaxMessageLength);
        item.HasIndex(f => new { f.TenantId, f.OwnerId, f.Key }).IsUnique();
        item.HasIndex(f => new { f.TenantId, f.OwnerId, f.State, f.DueOn });
        item.HasIndex(f => new { f.TenantId, f.State, f.DueOn });
        item.HasIndex(f => new { f.TenantId, f.MeetingId });
    }
}
