using System.Text.Json;
using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;
using static GroupHub.Meetings.Data.MeetingsModelBuilderExtensions;

namespace GroupHub.Meetings.Data;

internal static class SheetsModelBuilderExtensions
{
    public static void ConfigureSheets(this ModelBuilder builder)
    {
        builder.Entity<AttendanceSheet>(ConfigureSheet);
        builder.Entity<SheetEntry>(ConfigureEntry);
        builder.Entity<SheetVersion>(ConfigureVersion);
        builder.Entity<CheckInCard>(ConfigureCard);
        builder.Entity<AbsencePolicy>(ConfigurePolicy);
    }

    private static void ConfigureSheet(EntityTypeBuilder<AttendanceSheet> sheet)
    {
        sheet.ToModuleTable(Module, "sheets");
        sheet.ConfigureByConvention();
        sheet.Property(s => s.Id).ValueGeneratedNever();
        sheet.Ignore(s => s.IsSettled);
        sheet.HasMany(s => s.Entries).WithOne().HasForeignKey(entry => entry.SheetId);
        sheet.HasMany(s => s.Versions).WithOne().HasForeignKey(version => version.SheetId);
        sheet.HasIndex(s => new { s.TenantId, s.State });
    }

    private static void ConfigureEntry(EntityTypeBuilder<SheetEntry> entry)
    {
        entry.ToModuleTable(Module, "sheet_entries");
        entry.ConfigureByConvention();
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Substitute).HasMaxLength(Answer.MaxNameLength);
        entry.Property(e => e.Note).HasMaxLength(SheetEntry.MaxNoteLength);
        entry.Ignore(e => e.WasThere).Ignore(e => e.Who);
        entry.HasIndex(e => new { e.SheetId, e.MemberId }).IsUnique();
        entry.HasIndex(e => new { e.SheetId, e.VisitId }).IsUnique();
        entry.HasIndex(e => new { e.TenantId, e.MemberId });
    }

    private static void ConfigureVersion(EntityTypeBuilder<SheetVersion> version)
    {
        version.ToModuleTable(Module, "sheet_versions");
        version.ConfigureByConvention();
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.Reason).HasMaxLength(Meeting.MaxReasonLength);
        version.Property(v => v.Lines).HasConversion(
            lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<List<SheetLine>>(json, JsonSerializerOptions.Web)!,
            // Never changed once written: comparing the list itself is enough.
            new ValueComparer<List<SheetLine>>(
                (one, other) => ReferenceEquals(one, other), lines => lines.Count, lines => lines));
    }

    private static void ConfigureCard(EntityTypeBuilder<CheckInCard> card)
    {
        card.ToModuleTable(Module, "check_in_cards");
        card.ConfigureByConvention();
        card.Property(c => c.Code).HasMaxLength(CheckInCard.CodeLength);
        card.Property(c => c.Secret).HasMaxLength(CheckInCard.SecretLength);
        card.Ignore(c => c.Signed);
        card.HasIndex(c => new { c.TenantId, c.MemberId }).IsUnique();
        card.HasIndex(c => new { c.TenantId, c.Code }).IsUnique();
    }

    private static void ConfigurePolicy(EntityTypeBuilder<AbsencePolicy> policy)
    {
        policy.ToModuleTable(Module, "absence_policies");
        policy.ConfigureByConvention();
        policy.ComplexProperty(p => p.Rules);
        policy.HasIndex(p => new { p.TenantId, p.ValidFrom }).IsUnique();
    }
}
