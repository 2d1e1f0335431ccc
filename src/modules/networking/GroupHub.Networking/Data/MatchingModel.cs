using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GroupHub.Networking.Data;

internal static class MatchingModel
{
    public static void ConfigureMatching(this ModelBuilder builder)
    {
        builder.Entity<Ask>(ConfigureAsk);
        builder.Entity<Offer>(ConfigureOffer);
        builder.Entity<SearchWord>(ConfigureWord);
        builder.Entity<Answer>(ConfigureAnswer);
    }

    private static void ConfigureAsk(EntityTypeBuilder<Ask> ask)
    {
        ask.In("asks");
        ask.Property(a => a.What).HasMaxLength(AskFields.MaxWhat);
        ask.Property(a => a.ForWhom).HasMaxLength(AskFields.MaxWhat);
        ask.Property(a => a.Industry).HasMaxLength(ProfileLimits.Tag);
        ask.Property(a => a.Town).HasMaxLength(ProfileLimits.Line);
        ask.Ignore(a => a.Terms);
        ask.HasIndex(a => new { a.TenantId, a.OwnerId, a.RequestId }).IsUnique();
        ask.HasIndex(a => new { a.TenantId, a.OwnerId, a.State });
        ask.HasIndex(a => new { a.TenantId, a.State, a.NeededBy });
    }

    private static void ConfigureOffer(EntityTypeBuilder<Offer> offer)
    {
        offer.In("offers");
        offer.Property(o => o.What).HasMaxLength(AskFields.MaxWhat);
        offer.Property(o => o.Town).HasMaxLength(ProfileLimits.Line);
        offer.Ignore(o => o.Terms);
        offer.HasIndex(o => new { o.TenantId, o.OwnerId, o.RequestId }).IsUnique();
    }

    /// <summary>The first index answers a look-up by itself, without the rows.</summary>
    private static void ConfigureWord(EntityTypeBuilder<SearchWord> word)
    {
        word.In("words");
        word.Property(w => w.Word).HasMaxLength(Words.MaxLength + 1);
        word.HasIndex(w => new { w.TenantId, w.Side, w.Word, w.SubjectId, w.OwnerId }).IsUnique();
        word.HasIndex(w => new { w.TenantId, w.SubjectId });
    }

    private static void ConfigureAnswer(EntityTypeBuilder<Answer> answer)
    {
        answer.In("answers");
        answer.Property(a => a.Message).HasMaxLength(Answer.MaxMessageLength);
        answer.HasIndex(a => new { a.TenantId, a.AskId, a.HelperId }).IsUnique();
        answer.HasIndex(a => new { a.TenantId, a.HelperId, a.OfferedAt });
        answer.HasIndex(a => new { a.TenantId, a.AskerId });
    }
}
