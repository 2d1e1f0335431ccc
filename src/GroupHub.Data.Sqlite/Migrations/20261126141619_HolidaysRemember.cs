using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HolidaysRemember : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "meetings_holidays",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_members_members_TenantId_Phone",
                table: "members_members",
                columns: new[] { "TenantId", "Phone" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_members_members_TenantId_Phone",
                table: "members_members");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "meetings_holidays");
        }
    }
}
