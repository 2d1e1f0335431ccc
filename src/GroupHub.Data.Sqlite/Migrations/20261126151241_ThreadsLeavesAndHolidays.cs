using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126151241_ThreadsLeavesAndHolidays")]
    public class ThreadsLeavesAndHolidays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Messages",
                table: "networking_introductions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "EndedBy",
                table: "meetings_leaves",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "meetings_leaves",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "meetings_holidays",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "networking_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IntroductionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConnectorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_outcomes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_thread_messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IntroductionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FurtherReaderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_thread_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_thread_places",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IntroductionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReadUntil = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldUntil = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_thread_places", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_members_members_TenantId_Phone",
                table: "members_members",
                columns: new[] { "TenantId", "Phone" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_outcomes_TenantId_ConnectorId",
                table: "networking_outcomes",
                columns: new[] { "TenantId", "ConnectorId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_outcomes_TenantId_OwnerId_IntroductionId",
                table: "networking_outcomes",
                columns: new[] { "TenantId", "OwnerId", "IntroductionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_messages_TenantId_AuthorId",
                table: "networking_thread_messages",
                columns: new[] { "TenantId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_messages_TenantId_FurtherReaderId",
                table: "networking_thread_messages",
                columns: new[] { "TenantId", "FurtherReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_messages_TenantId_IntroductionId_AuthorId_RequestId",
                table: "networking_thread_messages",
                columns: new[] { "TenantId", "IntroductionId", "AuthorId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_messages_TenantId_IntroductionId_Number",
                table: "networking_thread_messages",
                columns: new[] { "TenantId", "IntroductionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_messages_TenantId_ReaderId",
                table: "networking_thread_messages",
                columns: new[] { "TenantId", "ReaderId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_messages_TenantId_WrittenAt",
                table: "networking_thread_messages",
                columns: new[] { "TenantId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_places_TenantId_IntroductionId",
                table: "networking_thread_places",
                columns: new[] { "TenantId", "IntroductionId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_thread_places_TenantId_OwnerId_IntroductionId",
                table: "networking_thread_places",
                columns: new[] { "TenantId", "OwnerId", "IntroductionId" },
                unique: true);
        }
    }
}
