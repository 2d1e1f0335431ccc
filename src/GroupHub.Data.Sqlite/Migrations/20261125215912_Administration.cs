using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125215912_Administration")]
    public class Administration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "administration_foundings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place_Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Place_Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Place_Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Place_TimeZone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_foundings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_administration_foundings_EmailKey_AskedAt",
                table: "administration_foundings",
                columns: new[] { "EmailKey", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_foundings_RequestId",
                table: "administration_foundings",
                column: "RequestId",
                unique: true);
        }
    }
}
