using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126115019_LettersLeavesAndChapters")]
    public class LettersLeavesAndChapters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ToldMonths",
                table: "meetings_visitors",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FurtherChapters",
                table: "dues_terms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Quote_FurtherChapters",
                table: "dues_renewals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Quote_FurtherPrice",
                table: "dues_renewals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "FurtherChapterPrice_Currency",
                table: "dues_plans",
                type: "TEXT",
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FurtherChapterPrice_Minor",
                table: "dues_plans",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Quote_FurtherChapters",
                table: "dues_applications",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Quote_FurtherPrice",
                table: "dues_applications",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Number",
                table: "billing_refunds",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Tax_Currency",
                table: "billing_refunds",
                type: "TEXT",
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Tax_Minor",
                table: "billing_refunds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "communication_announcements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    SearchKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ReplyTo = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SendsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ListedUpTo = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsListed = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftOut_Deceased = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut_Gone = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut_NoAddress = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut_OtherStanding = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut_SwitchedOff = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_communication_announcements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "communication_copies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnnouncementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_communication_copies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "communication_stream_choices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stream = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_communication_stream_choices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dues_further_chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Quote_FurtherChapters = table.Column<int>(type: "INTEGER", nullable: false),
                    Quote_FurtherPrice = table.Column<long>(type: "INTEGER", nullable: false),
                    Quote_IsExtended = table.Column<bool>(type: "INTEGER", nullable: false),
                    Quote_Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Quote_Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Quote_Proration = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Quote_RunsFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Quote_RunsTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Quote_TaxPercent = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    Quote_TermMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    Quote_Whole = table.Column<int>(type: "INTEGER", nullable: false),
                    Quote_Dues_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Quote_Dues_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Quote_ListPrice_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Quote_ListPrice_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Quote_WelcomeFee_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Quote_WelcomeFee_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dues_further_chapters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_leaves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    StateBefore = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_leaves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_usual_regions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_usual_regions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_billing_refunds_TenantId_Number",
                table: "billing_refunds",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_communication_announcements_TenantId_ChapterId_MovedAt",
                table: "communication_announcements",
                columns: new[] { "TenantId", "ChapterId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_communication_announcements_TenantId_MovedAt",
                table: "communication_announcements",
                columns: new[] { "TenantId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_communication_announcements_TenantId_RequestId",
                table: "communication_announcements",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_communication_copies_TenantId_AnnouncementId_MemberId",
                table: "communication_copies",
                columns: new[] { "TenantId", "AnnouncementId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_communication_copies_TenantId_AnnouncementId_State_DueAt",
                table: "communication_copies",
                columns: new[] { "TenantId", "AnnouncementId", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_communication_stream_choices_TenantId_MemberId_Stream",
                table: "communication_stream_choices",
                columns: new[] { "TenantId", "MemberId", "Stream" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dues_further_chapters_MembershipId_State",
                table: "dues_further_chapters",
                columns: new[] { "MembershipId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_leaves_TenantId_ChapterId_From",
                table: "meetings_leaves",
                columns: new[] { "TenantId", "ChapterId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_leaves_TenantId_MemberId_RequestId",
                table: "meetings_leaves",
                columns: new[] { "TenantId", "MemberId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_leaves_TenantId_State",
                table: "meetings_leaves",
                columns: new[] { "TenantId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_usual_regions_TenantId",
                table: "meetings_usual_regions",
                column: "TenantId");
        }
    }
}
