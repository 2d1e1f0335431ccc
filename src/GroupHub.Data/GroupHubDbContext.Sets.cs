using GroupHub.Abp.DataProtection;
using GroupHub.Administration.Domain;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Billing.Domain;
using GroupHub.Chapters.Domain;
using GroupHub.Communication.Domain;
using GroupHub.Directory.Domain;
using GroupHub.Dues.Domain;
using GroupHub.Meetings.Domain;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.AuditLogging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace GroupHub.Data;

/// <summary>Each set gives its entity a repository.</summary>
internal sealed partial class GroupHubDbContext
{
    public DbSet<IdentityUser> Users { get; set; } = null!;
    public DbSet<IdentityRole> Roles { get; set; } = null!;
    public DbSet<Tenant> Tenants { get; set; } = null!;
    public DbSet<TenantConnectionString> TenantConnectionStrings { get; set; } = null!;
    public DbSet<PermissionGrant> PermissionGrants { get; set; } = null!;
    public DbSet<Setting> Settings { get; set; } = null!;
    public DbSet<FeatureValue> FeatureValues { get; set; } = null!;
    public DbSet<AuditLog> AuditLogs { get; set; } = null!;
    public DbSet<BackgroundJobRecord> BackgroundJobs { get; set; } = null!;
    public DbSet<DatabaseBlobContainer> BlobContainers { get; set; } = null!;
    public DbSet<DatabaseBlob> Blobs { get; set; } = null!;
    public DbSet<DataProtectionKey> DataProtectionKeys { get; set; } = null!;
    public DbSet<OutgoingEventRecord> OutgoingEvents { get; set; } = null!;

    public DbSet<Member> Members { get; set; } = null!;

    public DbSet<Invoice> Invoices { get; set; } = null!;
    public DbSet<InvoiceCounter> InvoiceCounters { get; set; } = null!;
    public DbSet<InvoiceRequest> InvoiceRequests { get; set; } = null!;
    public DbSet<Payment> Payments { get; set; } = null!;
    public DbSet<Refund> Refunds { get; set; } = null!;
    public DbSet<CheckoutSession> CheckoutSessions { get; set; } = null!;
    public DbSet<GatewayEvent> GatewayEvents { get; set; } = null!;
    public DbSet<DemoCheckout> DemoCheckouts { get; set; } = null!;

    public DbSet<Chapter> Chapters { get; set; } = null!;
    public DbSet<Affiliate> Affiliates { get; set; } = null!;
    public DbSet<Office> Offices { get; set; } = null!;

    public DbSet<MembershipPlan> MembershipPlans { get; set; } = null!;
    public DbSet<Application> Applications { get; set; } = null!;
    public DbSet<Membership> Memberships { get; set; } = null!;
    public DbSet<Renewal> Renewals { get; set; } = null!;
    public DbSet<FurtherChapter> FurtherChapters { get; set; } = null!;
    public DbSet<Ban> Bans { get; set; } = null!;

    public DbSet<DirectoryChange> DirectoryChanges { get; set; } = null!;
    public DbSet<SavedSearch> SavedSearches { get; set; } = null!;

    public DbSet<MeetingSeries> MeetingSeries { get; set; } = null!;
    public DbSet<Meeting> Meetings { get; set; } = null!;
    public DbSet<Answer> MeetingAnswers { get; set; } = null!;
    public DbSet<Holiday> Holidays { get; set; } = null!;
    public DbSet<AttendanceSheet> AttendanceSheets { get; set; } = null!;
    public DbSet<SheetEntry> SheetEntries { get; set; } = null!;
    public DbSet<AbsencePolicy> AbsencePolicies { get; set; } = null!;
    public DbSet<CheckInCard> CheckInCards { get; set; } = null!;
    public DbSet<Leave> Leaves { get; set; } = null!;
    public DbSet<UsualRegion> UsualRegions { get; set; } = null!;
    public DbSet<CalendarAddress> CalendarAddresses { get; set; } = null!;
    public DbSet<Visitor> Visitors { get; set; } = null!;
    public DbSet<Visit> Visits { get; set; } = null!;

    public DbSet<Networking.Domain.Tie> Ties { get; set; } = null!;
    public DbSet<Networking.Domain.Touch> Touches { get; set; } = null!;
    public DbSet<Networking.Domain.Distance> Distances { get; set; } = null!;
    public DbSet<Networking.Domain.Attendance> SharedAttendances { get; set; } = null!;
    public DbSet<Networking.Domain.FollowUp> FollowUps { get; set; } = null!;
    public DbSet<Networking.Domain.Ask> Asks { get; set; } = null!;
    public DbSet<Networking.Domain.Offer> Offers { get; set; } = null!;
    public DbSet<Networking.Domain.SearchWord> SearchWords { get; set; } = null!;
    public DbSet<Networking.Domain.Answer> AskAnswers { get; set; } = null!;
    public DbSet<Networking.Domain.Introduction> Introductions { get; set; } = null!;
    public DbSet<Networking.Domain.ThreadMessage> ThreadMessages { get; set; } = null!;
    public DbSet<Networking.Domain.ThreadPlace> ThreadPlaces { get; set; } = null!;
    public DbSet<Networking.Domain.Outcome> Outcomes { get; set; } = null!;
    public DbSet<Networking.Domain.Referral> Referrals { get; set; } = null!;
    public DbSet<Networking.Domain.Preferences> NetworkPreferences { get; set; } = null!;
    public DbSet<Networking.Domain.Nudge> Nudges { get; set; } = null!;
    public DbSet<Networking.Domain.Pause> Pauses { get; set; } = null!;

    public DbSet<Announcement> Announcements { get; set; } = null!;
    public DbSet<Copy> AnnouncementCopies { get; set; } = null!;
    public DbSet<StreamChoice> StreamChoices { get; set; } = null!;

    public DbSet<RosterEntry> Roster { get; set; } = null!;
    public DbSet<PersonExport> PersonExports { get; set; } = null!;
    public DbSet<Selection> Selections { get; set; } = null!;

    public DbSet<RosterGroup> RosterGroups { get; set; } = null!;
    public DbSet<SelectedMember> SelectedMembers { get; set; } = null!;
    public DbSet<Batch> Batches { get; set; } = null!;
    public DbSet<BatchLine> BatchLines { get; set; } = null!;
    public DbSet<Founding> Foundings { get; set; } = null!;
}
