using GroupHub.Administration.Domain;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;
using static GroupHub.Administration.Data.AdministrationModelBuilderExtensions;

namespace GroupHub.Administration.Data;

/// <summary>Who was chosen, and what was done for them: all of it goes with the selection.</summary>
internal static class BatchModelBuilderExtensions
{
    public static void ConfigureBatches(this ModelBuilder builder)
    {
        builder.ConfigureSelections();
        builder.Entity<Batch>(batch =>
        {
            batch.ToModuleTable(Module, "batches").ConfigureByConvention();
            batch.Ignore(b => b.Order).Ignore(b => b.Reach).Ignore(b => b.IsMoving);
            batch.HasOne<Selection>().WithMany().HasForeignKey(b => b.SelectionId).OnDelete(DeleteBehavior.Cascade);
            batch.HasIndex(b => new { b.TenantId, b.OwnerId, b.RequestId }).IsUnique();
            batch.HasIndex(b => new { b.TenantId, b.OwnerId, b.AskedAt });
        });

        // The first index is what keeps anything from being done twice.
        builder.Entity<BatchLine>(line =>
        {
            line.ToModuleTable(Module, "batch_lines").ConfigureByConvention();
            line.Property(l => l.Reason).HasMaxLength(BatchLine.MaxReasonLength);
            line.HasOne<Batch>().WithMany().HasForeignKey(l => l.BatchId).OnDelete(DeleteBehavior.Cascade);
            line.HasIndex(l => new { l.TenantId, l.BatchId, l.MemberId }).IsUnique();
            line.HasIndex(l => new { l.TenantId, l.MemberId });
        });
    }

    private static void ConfigureSelections(this ModelBuilder builder)
    {
        builder.Entity<Selection>(selection =>
        {
            selection.ToModuleTable(Module, "selections").ConfigureByConvention();
            selection.HasIndex(s => new { s.TenantId, s.OwnerId, s.RequestId }).IsUnique();
        });
        builder.Entity<SelectedMember>(one =>
        {
            one.ToModuleTable(Module, "selected_members").ConfigureByConvention();
            one.HasOne<Selection>().WithMany().HasForeignKey(o => o.SelectionId).OnDelete(DeleteBehavior.Cascade);
            one.HasIndex(o => new { o.TenantId, o.SelectionId, o.MemberId }).IsUnique();
            one.HasIndex(o => new { o.TenantId, o.MemberId });
        });
    }
}
