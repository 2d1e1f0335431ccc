using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Dues.Data;

public static class DuesModelBuilderExtensions
{
    private const string Module = "dues";

    public static void ConfigureDues(this ModelBuilder builder)
    {
        builder.Entity<MembershipPlan>(ConfigurePlan);
        builder.Entity<Application>(ConfigureApplication);
        builder.Entity<Membership>(ConfigureMembership);
        builder.Entity<Term>(ConfigureTerm);
        builder.Entity<Suspension>(ConfigureSuspension);
        builder.Entity<Renewal>(ConfigureRenewal);
        builder.Entity<FurtherChapter>(ConfigureFurtherChapter);
        builder.Entity<Ban>(ConfigureBan);
    }

    private static void ConfigurePlan(EntityTypeBuilder<MembershipPlan> plan)
    {
        plan.ToModuleTable(Module, "plans");
        plan.ConfigureByConvention();
        plan.Property(p => p.Name).HasMaxLength(MembershipPlan.MaxNameLength);
        plan.Property(p => p.Description).HasMaxLength(MembershipPlan.MaxDescriptionLength);
        plan.Property(p => p.Approver).HasDefaultValue(Approver.Association);
        plan.Property(p => p.ChapterRule).HasDefaultValue(ChapterRule.Any);
        plan.Property(p => p.TaxPercent).HasPrecision(5, 2);
        plan.HasMoney(p => p.Price);
        plan.HasMoney(p => p.WelcomeFee);
        plan.HasMoney(p => p.FurtherChapterPrice);
        plan.Ignore(p => p.Terms).Ignore(p => p.Chapters);
        plan.HasIndex(p => new { p.TenantId, p.SortOrder });
    }

    private static void ConfigureApplication(EntityTypeBuilder<Application> application)
    {
        application.ToModuleTable(Module, "applications");
        application.ConfigureByConvention();
        application.Property(a => a.RequestHash).HasMaxLength(LinkKey.HashLength);
        application.Property(a => a.PlanName).HasMaxLength(MembershipPlan.MaxNameLength);
        application.Property(a => a.EmailKey).HasMaxLength(EmailAddress.MaxLength);
        application.Property(a => a.SearchKey).HasMaxLength(Application.MaxKeyLength);
        application.Property(a => a.Culture).HasMaxLength(10);
        application.Property(a => a.FurtherChapters).HasMaxLength(Application.MaxFurtherChaptersLength);
        application.Ignore(a => a.ChapterIds);
        application.Property(a => a.DecidedReason).HasMaxLength(Application.MaxReasonLength);
        application.ComplexProperty(a => a.Applicant, ConfigureApplicant);
        application.ComplexProperty(a => a.Quote, ConfigureQuote);
        application.HasIndex(a => new { a.TenantId, a.RequestHash }).IsUnique();
        application.HasIndex(a => new { a.TenantId, a.State, a.SubmittedAt });
        application.HasIndex(a => new { a.TenantId, a.EmailKey });
        application.HasIndex(a => new { a.TenantId, a.ChapterId });
    }

    private static void ConfigureApplicant(ComplexPropertyBuilder<Applicant> applicant)
    {
        applicant.Property(a => a.FirstName).HasMaxLength(ProfileLimits.Name);
        applicant.Property(a => a.LastName).HasMaxLength(ProfileLimits.Name);
        applicant.Property(a => a.Email).HasMaxLength(EmailAddress.MaxLength);
        applicant.Property(a => a.Phone).HasMaxLength(ProfileLimits.Phone);
        applicant.Property(a => a.Company).HasMaxLength(ProfileLimits.Line);
        applicant.Property(a => a.Profession).HasMaxLength(ProfileLimits.Line);
        applicant.Property(a => a.Town).HasMaxLength(ProfileLimits.Line);
        applicant.Property(a => a.Postcode).HasMaxLength(ProfileLimits.Postcode);
        applicant.Property(a => a.Message).HasMaxLength(ProfileLimits.About);
        applicant.Property(a => a.ConsentVersion).HasMaxLength(32);
    }

    private static void ConfigureQuote(ComplexPropertyBuilder<PriceQuote> quote)
    {
        quote.Property(q => q.TaxPercent).HasPrecision(5, 2);
        quote.ComplexProperty(q => q.ListPrice, money => money.Property(m => m.Currency).HasMaxLength(3));
        quote.ComplexProperty(q => q.Dues, money => money.Property(m => m.Currency).HasMaxLength(3));
        quote.ComplexProperty(q => q.WelcomeFee, money => money.Property(m => m.Currency).HasMaxLength(3));
        quote.Ignore(q => q.Dates).Ignore(q => q.Total).Ignore(q => q.Tax);
        quote.Ignore(q => q.FurtherList).Ignore(q => q.FurtherDues).Ignore(q => q.TermPrice);
    }

    private static void ConfigureMembership(EntityTypeBuilder<Membership> membership)
    {
        membership.ToModuleTable(Module, "memberships");
        membership.ConfigureByConvention();
        membership.Ignore(m => m.LastTerm).Ignore(m => m.IsOver);
        membership.Property(m => m.ExpulsionReason).HasMaxLength(Suspension.MaxReasonLength);
        membership.HasMany(m => m.Terms).WithOne().HasForeignKey(term => term.MembershipId);
        membership.HasMany(m => m.Suspensions).WithOne().HasForeignKey(suspension => suspension.MembershipId);
        membership.Navigation(m => m.Terms).AutoInclude();
        membership.Navigation(m => m.Suspensions).AutoInclude();
        membership.HasIndex(m => new { m.TenantId, m.MemberId }).IsUnique();
        membership.HasIndex(m => new { m.TenantId, m.PaidThrough });
    }

    private static void ConfigureTerm(EntityTypeBuilder<Term> term)
    {
        term.ToModuleTable(Module, "terms");
        term.ConfigureByConvention();
        term.Property(t => t.Id).ValueGeneratedNever();
        term.Property(t => t.PlanName).HasMaxLength(MembershipPlan.MaxNameLength);
        term.HasMoney(t => t.Price);
        term.Ignore(t => t.Dates);
        term.HasIndex(t => t.InvoiceId).IsUnique();
    }

    private static void ConfigureSuspension(EntityTypeBuilder<Suspension> suspension)
    {
        suspension.ToModuleTable(Module, "suspensions");
        suspension.ConfigureByConvention();
        suspension.Property(s => s.Id).ValueGeneratedNever();
        suspension.Property(s => s.Reason).HasMaxLength(Suspension.MaxReasonLength);
    }

    private static void ConfigureRenewal(EntityTypeBuilder<Renewal> renewal)
    {
        renewal.ToModuleTable(Module, "renewals");
        renewal.ConfigureByConvention();
        renewal.Property(r => r.PlanName).HasMaxLength(MembershipPlan.MaxNameLength);
        renewal.ComplexProperty(r => r.Quote, ConfigureQuote);
        renewal.HasIndex(r => new { r.MembershipId, r.StartsOn, r.IsPaid }).IsUnique();
    }

    private static void ConfigureFurtherChapter(EntityTypeBuilder<FurtherChapter> further)
    {
        further.ToModuleTable(Module, "further_chapters");
        further.ConfigureByConvention();
        further.ComplexProperty(f => f.Quote, ConfigureQuote);
        further.HasIndex(f => new { f.MembershipId, f.State });
    }

    private static void ConfigureBan(EntityTypeBuilder<Ban> ban)
    {
        ban.ToModuleTable(Module, "bans");
        ban.ConfigureByConvention();
        ban.Property(b => b.Mark).HasMaxLength(Ban.MaxMarkLength);
        ban.HasIndex(b => new { b.TenantId, b.Mark }).IsUnique();
    }
}
