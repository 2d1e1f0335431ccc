using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class HolidaysRemember : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                schema: "meetings",
                table: "holidays",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_members_TenantId_Phone",
                schema: "members",
                table: "members",
                columns: new[] { "TenantId", "Phone" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_members_TenantId_Phone",
                schema: "members",
                table: "members");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                schema: "meetings",
                table: "holidays");
        }
    }
}
