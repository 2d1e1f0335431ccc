using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Meetings.Data;

public static class MeetingsModelBuilderExtensions
{
    internal const string Module = "meetings";

    public static void ConfigureMeetings(this ModelBuilder builder)
    {
        builder.Entity<MeetingSeries>(ConfigureSeries);
        builder.Entity<Meeting>(ConfigureMeeting);
        builder.Entity<Answer>(ConfigureAnswer);
        builder.Entity<Holiday>(ConfigureHoliday);
        builder.Entity<UsualRegion>(ConfigureRegion);
        builder.Entity<CalendarAddress>(ConfigureAddress);
        builder.ConfigureSheets();
        builder.ConfigureVisitors();
        builder.ConfigureLeaves();
    }

    private static void ConfigureSeries(EntityTypeBuilder<MeetingSeries> series)
    {
        series.ToModuleTable(Module, "series");
        series.ConfigureByConvention();
        series.ComplexProperty(s => s.Details, ConfigureDetails);
        series.ComplexProperty(s => s.Time, ConfigureTime);
        series.Property(s => s.Rule).HasMaxLength(Recurrence.MaxLength);
        series.Property(s => s.HolidayRegion).HasMaxLength(RegionalHolidays.MaxCodeLength);
        series.Ignore(s => s.IsSingle);
        series.HasIndex(s => new { s.TenantId, s.RequestId }).IsUnique();
        series.HasIndex(s => new { s.TenantId, s.ChapterId });
        series.HasIndex(s => new { s.TenantId, s.Key });
    }

    private static void ConfigureMeeting(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToModuleTable(Module, "meetings");
        meeting.ConfigureByConvention();
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.ComplexProperty(m => m.Details, ConfigureDetails);
        meeting.ComplexProperty(m => m.Time, ConfigureTime);
        meeting.Property(m => m.StateReason).HasMaxLength(Meeting.MaxReasonLength);
        meeting.Ignore(m => m.SeatsTaken).Ignore(m => m.WasAnnounced);
        meeting.HasMany(m => m.Answers).WithOne().HasForeignKey(answer => answer.MeetingId);
        meeting.HasIndex(m => new { m.SeriesId, m.OriginalDate }).IsUnique();
        meeting.HasIndex(m => new { m.TenantId, m.StartsAt });
        meeting.HasIndex(m => new { m.TenantId, m.ChapterId, m.StartsAt });
    }

    private static void ConfigureAnswer(EntityTypeBuilder<Answer> answer)
    {
        answer.ToModuleTable(Module, "answers");
        answer.ConfigureByConvention();
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Note).HasMaxLength(Answer.MaxNoteLength);
        answer.Property(a => a.Substitute).HasMaxLength(Answer.MaxNameLength);
        answer.Ignore(a => a.Size).Ignore(a => a.HoldsSeat).Ignore(a => a.WantsSeat);
        answer.HasIndex(a => new { a.MeetingId, a.MemberId }).IsUnique();
        answer.HasIndex(a => new { a.MeetingId, a.VisitId }).IsUnique();
        answer.HasIndex(a => new { a.TenantId, a.MemberId });
        answer.HasIndex(a => new { a.TenantId, a.Seat, a.OfferedUntil });
    }

    private static void ConfigureHoliday(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToModuleTable(Module, "holidays");
        holiday.ConfigureByConvention();
        holiday.Property(h => h.Name).HasMaxLength(Holiday.MaxNameLength);
        holiday.HasIndex(h => new { h.TenantId, h.Date }).IsUnique();
    }

    private static void ConfigureRegion(EntityTypeBuilder<UsualRegion> region)
    {
        region.ToModuleTable(Module, "usual_regions");
        region.ConfigureByConvention();
        region.Property(r => r.Id).ValueGeneratedNever();
        region.Property(r => r.Code).HasMaxLength(RegionalHolidays.MaxCodeLength);
        region.HasIndex(r => r.TenantId);
    }

    private static void ConfigureAddress(EntityTypeBuilder<CalendarAddress> address)
    {
        address.ToModuleTable(Module, "calendar_addresses");
        address.ConfigureByConvention();
        address.Property(a => a.KeyHash).HasMaxLength(LinkKey.HashLength);
        address.HasIndex(a => new { a.TenantId, a.MemberId }).IsUnique();
        address.HasIndex(a => a.KeyHash).IsUnique();
    }

    private static void ConfigureDetails(ComplexPropertyBuilder<MeetingDetails> details)
    {
        details.Property(d => d.Title).HasMaxLength(MeetingDetails.MaxTitle);
        details.Property(d => d.Description).HasMaxLength(MeetingDetails.MaxDescription);
        details.Property(d => d.Place).HasMaxLength(MeetingDetails.MaxPlace);
        details.Property(d => d.Link).HasMaxLength(MeetingDetails.MaxLink);
    }

    private static void ConfigureTime(ComplexPropertyBuilder<MeetingTime> time)
    {
        time.Property(t => t.Zone).HasMaxLength(MeetingZone.MaxLength);
        time.Ignore(t => t.Start).Ignore(t => t.End);
    }
}
