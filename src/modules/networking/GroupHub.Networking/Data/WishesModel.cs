using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Networking.Data;

/// <summary>What members have chosen, and of what they were reminded.</summary>
internal static class WishesModel
{
    public static void ConfigureWishes(this ModelBuilder builder)
    {
        builder.Entity<Preferences>(preferences =>
        {
            preferences.In("preferences");
            preferences.PrimitiveCollection(p => p.Silenced).ElementType().HasConversion<string>();
            preferences.HasIndex(p => new { p.TenantId, p.OwnerId }).IsUnique();
        });
        builder.Entity<Nudge>(nudge =>
        {
            nudge.In("nudges");
            nudge.Property(n => n.Key).HasMaxLength(Nudge.MaxKeyLength);
            nudge.HasIndex(n => new { n.TenantId, n.OwnerId, n.Key }).IsUnique();
            nudge.HasIndex(n => new { n.TenantId, n.OwnerId, n.SentAt });
        });
        builder.Entity<Pause>(pause =>
        {
            pause.In("pauses");
            pause.Property(p => p.Key).HasMaxLength(Nudge.MaxKeyLength);
            pause.HasIndex(p => new { p.TenantId, p.OwnerId, p.Key }).IsUnique();
        });
    }
}
