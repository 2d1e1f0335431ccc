using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126151258_ThreadsLeavesAndHolidays")]
    public class ThreadsLeavesAndHolidays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EndedBy",
                schema: "meetings",
                table: "leaves",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                schema: "meetings",
                table: "leaves",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Messages",
                schema: "networking",
                table: "introductions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                schema: "meetings",
                table: "holidays",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "outcomes",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    IntroductionId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConnectorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    NotedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "thread_messages",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    IntroductionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    FurtherReaderId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_thread_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "thread_places",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    IntroductionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReadUntil = table.Column<int>(type: "integer", nullable: false),
                    ToldUntil = table.Column<int>(type: "integer", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_thread_places", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_members_TenantId_Phone",
                schema: "members",
                table: "members",
                columns: new[] { "TenantId", "Phone" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_TenantId_ConnectorId",
                schema: "networking",
                table: "outcomes",
                columns: new[] { "TenantId", "ConnectorId" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_TenantId_OwnerId_IntroductionId",
                schema: "networking",
                table: "outcomes",
                columns: new[] { "TenantId", "OwnerId", "IntroductionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_thread_messages_TenantId_AuthorId",
                schema: "networking",
                table: "thread_messages",
                columns: new[] { "TenantId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_thread_messages_TenantId_FurtherReaderId",
                schema: "networking",
                table: "thread_messages",
                columns: new[] { "TenantId", "FurtherReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_thread_messages_TenantId_IntroductionId_AuthorId_RequestId",
                schema: "networking",
                table: "thread_messages",
                columns: new[] { "TenantId", "IntroductionId", "AuthorId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_thread_messages_TenantId_IntroductionId_Number",
                schema: "networking",
                table: "thread_messages",
                columns: new[] { "TenantId", "IntroductionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_thread_messages_TenantId_ReaderId",
                schema: "networking",
                table: "thread_messages",
                columns: new[] { "TenantId", "ReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_thread_messages_TenantId_WrittenAt",
                schema: "networking",
                table: "thread_messages",
                columns: new[] { "TenantId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_thread_places_TenantId_IntroductionId",
                schema: "networking",
                table: "thread_places",
                columns: new[] { "TenantId", "IntroductionId" });

            migrationBuilder.CreateIndex(
                name: "IX_thread_places_TenantId_OwnerId_IntroductionId",
                schema: "networking",
                table: "thread_places",
                columns: new[] { "TenantId", "OwnerId", "IntroductionId" },
                unique: true);
        }
    }
}
