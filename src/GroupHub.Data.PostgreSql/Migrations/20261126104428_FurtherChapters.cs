using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class FurtherChapters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_refunds_TenantId_Number",
                schema: "billing",
                table: "refunds",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_further_chapters_MembershipId_State",
                schema: "dues",
                table: "further_chapters",
                columns: new[] { "MembershipId", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "further_chapters",
                schema: "dues");

            migrationBuilder.DropIndex(
                name: "IX_refunds_TenantId_Number",
                schema: "billing",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "FurtherChapters",
                schema: "dues",
                table: "terms");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherChapters",
                schema: "dues",
                table: "renewals");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherPrice",
                schema: "dues",
                table: "renewals");

            migrationBuilder.DropColumn(
                name: "Number",
                schema: "billing",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "Tax_Currency",
                schema: "billing",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "Tax_Minor",
                schema: "billing",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "FurtherChapterPrice_Currency",
                schema: "dues",
                table: "plans");

            migrationBuilder.DropColumn(
                name: "FurtherChapterPrice_Minor",
                schema: "dues",
                table: "plans");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherChapters",
                schema: "dues",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherPrice",
                schema: "dues",
                table: "applications");
        }
    }
}
