using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125215917_Administration")]
    public class Administration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "foundings",
                schema: "administration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Address = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    EmailKey = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Place_Country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Place_Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Place_Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Place_TimeZone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_foundings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_foundings_EmailKey_AskedAt",
                schema: "administration",
                table: "foundings",
                columns: new[] { "EmailKey", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_foundings_RequestId",
                schema: "administration",
                table: "foundings",
                column: "RequestId",
                unique: true);
        }
    }
}
