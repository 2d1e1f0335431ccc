using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126204506_RosterGroups")]
    public class RosterGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "administration_roster_groups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Filter = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Standings = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Town = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_roster_groups", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_administration_roster_groups_TenantId_OwnerId_RequestId",
                table: "administration_roster_groups",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_administration_roster_groups_TenantId_Place_NameKey",
                table: "administration_roster_groups",
                columns: new[] { "TenantId", "Place", "NameKey" },
                unique: true);
        }
    }
}
