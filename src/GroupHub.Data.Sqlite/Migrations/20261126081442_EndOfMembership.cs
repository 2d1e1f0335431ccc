using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126081442_EndOfMembership")]
    public class EndOfMembership : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ExpulsionReason",
                table: "dues_memberships",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dues_bans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    ExpelledOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dues_bans", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dues_bans_TenantId_Mark",
                table: "dues_bans",
                columns: new[] { "TenantId", "Mark" },
                unique: true);
        }
    }
}
