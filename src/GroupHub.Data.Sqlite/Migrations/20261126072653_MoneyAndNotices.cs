using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126072653_MoneyAndNotices")]
    public class MoneyAndNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HolidayRegion",
                table: "meetings_series",
                type: "TEXT",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AwaitsConsent",
                table: "chapters_affiliations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "MemberNotice",
                table: "chapters_affiliations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OfficerNotice",
                table: "chapters_affiliations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "administration_person_exports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_person_exports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "billing_refunds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    GivenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_billing_refunds", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_affiliations_TenantId_MemberNotice",
                table: "chapters_affiliations",
                columns: new[] { "TenantId", "MemberNotice" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_affiliations_TenantId_OfficerNotice",
                table: "chapters_affiliations",
                columns: new[] { "TenantId", "OfficerNotice" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_person_exports_TenantId_At",
                table: "administration_person_exports",
                columns: new[] { "TenantId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_person_exports_TenantId_MemberId_At",
                table: "administration_person_exports",
                columns: new[] { "TenantId", "MemberId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_billing_refunds_TenantId_InvoiceId_RequestId",
                table: "billing_refunds",
                columns: new[] { "TenantId", "InvoiceId", "RequestId" },
                unique: true);
        }
    }
}
