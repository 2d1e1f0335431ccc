using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;
using static GroupHub.Meetings.Data.MeetingsModelBuilderExtensions;

namespace GroupHub.Meetings.Data;

internal static class LeavesModelBuilderExtensions
{
    public static void ConfigureLeaves(this ModelBuilder builder) => builder.Entity<Leave>(leave =>
    {
        leave.ToModuleTable(Module, "leaves");
        leave.ConfigureByConvention();
        leave.Property(l => l.Reason).HasMaxLength(Leave.MaxReasonLength);
        leave.Property(l => l.Answer).HasMaxLength(Leave.MaxReasonLength);
        leave.Ignore(l => l.LastDay).Ignore(l => l.IsStanding).Ignore(l => l.Dates);
        leave.HasIndex(l => new { l.TenantId, l.MemberId, l.RequestId }).IsUnique();
        leave.HasIndex(l => new { l.TenantId, l.ChapterId, l.From });
        leave.HasIndex(l => new { l.TenantId, l.State });
    });
}
