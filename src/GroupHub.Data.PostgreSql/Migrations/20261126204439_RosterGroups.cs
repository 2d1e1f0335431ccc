using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126204439_RosterGroups")]
    public class RosterGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "roster_groups",
                schema: "administration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Place = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Filter = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Standings = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Town = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_groups", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_roster_groups_TenantId_OwnerId_RequestId",
                schema: "administration",
                table: "roster_groups",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_roster_groups_TenantId_Place_NameKey",
                schema: "administration",
                table: "roster_groups",
                columns: new[] { "TenantId", "Place", "NameKey" },
                unique: true);
        }
    }
}
