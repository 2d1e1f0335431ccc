using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126115027_LettersLeavesAndChapters")]
    public class LettersLeavesAndChapters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "communication");

            migrationBuilder.AddColumn<int>(
                name: "ToldMonths",
                schema: "meetings",
                table: "visitors",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FurtherChapters",
                schema: "dues",
                table: "terms",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Quote_FurtherChapters",
                schema: "dues",
                table: "renewals",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Quote_FurtherPrice",
                schema: "dues",
                table: "renewals",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Number",
                schema: "billing",
                table: "refunds",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Tax_Currency",
                schema: "billing",
                table: "refunds",
                type: "character varying(3)",
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Tax_Minor",
                schema: "billing",
                table: "refunds",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherChapterPrice_Currency",
                schema: "dues",
                table: "plans",
                type: "character varying(3)",
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FurtherChapterPrice_Minor",
                schema: "dues",
                table: "plans",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Quote_FurtherChapters",
                schema: "dues",
                table: "applications",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Quote_FurtherPrice",
                schema: "dues",
                table: "applications",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "announcements",
                schema: "communication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Standing = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    SearchKey = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorName = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    ReplyTo = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    MovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SendsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ListedUpTo = table.Column<Guid>(type: "uuid", nullable: true),
                    IsListed = table.Column<bool>(type: "boolean", nullable: false),
                    LeftOut_Deceased = table.Column<int>(type: "integer", nullable: false),
                    LeftOut_Gone = table.Column<int>(type: "integer", nullable: false),
                    LeftOut_NoAddress = table.Column<int>(type: "integer", nullable: false),
                    LeftOut_OtherStanding = table.Column<int>(type: "integer", nullable: false),
                    LeftOut_SwitchedOff = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_announcements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "copies",
                schema: "communication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    AnnouncementId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_copies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "further_chapters",
                schema: "dues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    MembershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Quote_FurtherChapters = table.Column<int>(type: "integer", nullable: false),
                    Quote_FurtherPrice = table.Column<long>(type: "bigint", nullable: false),
                    Quote_IsExtended = table.Column<bool>(type: "boolean", nullable: false),
                    Quote_Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Quote_Part = table.Column<int>(type: "integer", nullable: false),
                    Quote_Proration = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Quote_RunsFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Quote_RunsTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Quote_TaxPercent = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    Quote_TermMonths = table.Column<int>(type: "integer", nullable: false),
                    Quote_Whole = table.Column<int>(type: "integer", nullable: false),
                    Quote_Dues_Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Quote_Dues_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Quote_ListPrice_Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Quote_ListPrice_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Quote_WelcomeFee_Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Quote_WelcomeFee_Minor = table.Column<long>(type: "bigint", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_further_chapters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leaves",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StateBefore = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leaves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stream_choices",
                schema: "communication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stream = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    IsOff = table.Column<bool>(type: "boolean", nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stream_choices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "usual_regions",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_usual_regions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_refunds_TenantId_Number",
                schema: "billing",
                table: "refunds",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_announcements_TenantId_ChapterId_MovedAt",
                schema: "communication",
                table: "announcements",
                columns: new[] { "TenantId", "ChapterId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_announcements_TenantId_MovedAt",
                schema: "communication",
                table: "announcements",
                columns: new[] { "TenantId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_announcements_TenantId_RequestId",
                schema: "communication",
                table: "announcements",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_copies_TenantId_AnnouncementId_MemberId",
                schema: "communication",
                table: "copies",
                columns: new[] { "TenantId", "AnnouncementId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_copies_TenantId_AnnouncementId_State_DueAt",
                schema: "communication",
                table: "copies",
                columns: new[] { "TenantId", "AnnouncementId", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_further_chapters_MembershipId_State",
                schema: "dues",
                table: "further_chapters",
                columns: new[] { "MembershipId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_leaves_TenantId_ChapterId_From",
                schema: "meetings",
                table: "leaves",
                columns: new[] { "TenantId", "ChapterId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_leaves_TenantId_MemberId_RequestId",
                schema: "meetings",
                table: "leaves",
                columns: new[] { "TenantId", "MemberId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_leaves_TenantId_State",
                schema: "meetings",
                table: "leaves",
                columns: new[] { "TenantId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_stream_choices_TenantId_MemberId_Stream",
                schema: "communication",
                table: "stream_choices",
                columns: new[] { "TenantId", "MemberId", "Stream" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_usual_regions_TenantId",
                schema: "meetings",
                table: "usual_regions",
                column: "TenantId");
        }
    }
}
