using GroupHub.Members;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GroupHub.Networking.Data;

/// <summary>What two or three members have to do with each other.</summary>
internal static class DealingsModel
{
    public static void ConfigureDealings(this ModelBuilder builder)
    {
        builder.Entity<Introduction>(ConfigureIntroduction);
        builder.Entity<ThreadMessage>(ConfigureMessage);
        builder.Entity<ThreadPlace>(ConfigurePlace);
        builder.Entity<Outcome>(ConfigureOutcome);
        builder.Entity<Referral>(ConfigureReferral);
    }

    private static void ConfigureIntroduction(EntityTypeBuilder<Introduction> introduction)
    {
        introduction.In("introductions");
        introduction.Property(i => i.Context).HasMaxLength(Introduction.MaxTextLength);
        introduction.Property(i => i.Benefit).HasMaxLength(Introduction.MaxTextLength);
        introduction.Property(i => i.Recommendation).HasMaxLength(Introduction.MaxTextLength);
        introduction.HasIndex(i => new { i.TenantId, i.RequesterId, i.RequestId }).IsUnique();
        introduction.HasIndex(i => new { i.TenantId, i.RequesterId, i.RequestedAt });
        introduction.HasIndex(i => new { i.TenantId, i.ConnectorId, i.RequestedAt });
        introduction.HasIndex(i => new { i.TenantId, i.TargetId });
        introduction.HasIndex(i => new { i.TenantId, i.RequestedAt });
    }

    private static void ConfigureMessage(EntityTypeBuilder<ThreadMessage> message)
    {
        message.In("thread_messages");
        message.Property(m => m.Text).HasMaxLength(ThreadMessage.MaxLength);
        message.HasIndex(m => new { m.TenantId, m.IntroductionId, m.Number }).IsUnique();
        message.HasIndex(m => new { m.TenantId, m.IntroductionId, m.AuthorId, m.RequestId }).IsUnique();
        message.HasIndex(m => new { m.TenantId, m.AuthorId });
        message.HasIndex(m => new { m.TenantId, m.ReaderId });
        message.HasIndex(m => new { m.TenantId, m.FurtherReaderId });
        message.HasIndex(m => new { m.TenantId, m.WrittenAt });
    }

    private static void ConfigurePlace(EntityTypeBuilder<ThreadPlace> place)
    {
        place.In("thread_places");
        place.HasIndex(p => new { p.TenantId, p.OwnerId, p.IntroductionId }).IsUnique();
        place.HasIndex(p => new { p.TenantId, p.IntroductionId });
    }

    private static void ConfigureOutcome(EntityTypeBuilder<Outcome> outcome)
    {
        outcome.In("outcomes");
        outcome.Property(o => o.Text).HasMaxLength(Outcome.MaxTextLength);
        outcome.HasIndex(o => new { o.TenantId, o.OwnerId, o.IntroductionId }).IsUnique();
        outcome.HasIndex(o => new { o.TenantId, o.ConnectorId });
    }

    private static void ConfigureReferral(EntityTypeBuilder<Referral> referral)
    {
        referral.In("referrals");
        referral.Property(r => r.PersonName).HasMaxLength(2 * ProfileLimits.Name);
        referral.Property(r => r.SearchKey).HasMaxLength(Referral.MaxSearchKeyLength);
        referral.Property(r => r.Details).AsJson();
        referral.Property(r => r.Steps).AsJson();
        referral.Property(r => r.Versions).AsJson();
        referral.Property(r => r.Business).AsJson();
        referral.Ignore(r => r.Total);
        referral.HasIndex(r => new { r.TenantId, r.GiverId, r.RequestId }).IsUnique();
        referral.HasIndex(r => new { r.TenantId, r.GiverId, r.MovedAt });
        referral.HasIndex(r => new { r.TenantId, r.RecipientId, r.MovedAt });
        referral.HasIndex(r => new { r.TenantId, r.State, r.MovedAt });
    }
}
