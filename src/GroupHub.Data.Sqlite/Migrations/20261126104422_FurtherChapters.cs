using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FurtherChapters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_billing_refunds_TenantId_Number",
                table: "billing_refunds",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dues_further_chapters_MembershipId_State",
                table: "dues_further_chapters",
                columns: new[] { "MembershipId", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dues_further_chapters");

            migrationBuilder.DropIndex(
                name: "IX_billing_refunds_TenantId_Number",
                table: "billing_refunds");

            migrationBuilder.DropColumn(
                name: "FurtherChapters",
                table: "dues_terms");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherChapters",
                table: "dues_renewals");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherPrice",
                table: "dues_renewals");

            migrationBuilder.DropColumn(
                name: "FurtherChapterPrice_Currency",
                table: "dues_plans");

            migrationBuilder.DropColumn(
                name: "FurtherChapterPrice_Minor",
                table: "dues_plans");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherChapters",
                table: "dues_applications");

            migrationBuilder.DropColumn(
                name: "Quote_FurtherPrice",
                table: "dues_applications");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "billing_refunds");

            migrationBuilder.DropColumn(
                name: "Tax_Currency",
                table: "billing_refunds");

            migrationBuilder.DropColumn(
                name: "Tax_Minor",
                table: "billing_refunds");
        }
    }
}
