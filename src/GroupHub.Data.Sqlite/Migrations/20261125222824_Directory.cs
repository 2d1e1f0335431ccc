using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125222824_Directory")]
    public class Directory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directory_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_saved_searches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    LookedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Seen = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Criteria_Chapters = table.Column<string>(type: "TEXT", nullable: false),
                    Criteria_Industries = table.Column<string>(type: "TEXT", nullable: false),
                    Criteria_Plans = table.Column<string>(type: "TEXT", nullable: false),
                    Criteria_Skills = table.Column<string>(type: "TEXT", nullable: false),
                    Criteria_Text = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Criteria_Towns = table.Column<string>(type: "TEXT", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_saved_searches", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_changes_TenantId_NotedAt",
                table: "directory_changes",
                columns: new[] { "TenantId", "NotedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_saved_searches_TenantId_OwnerId_RequestId",
                table: "directory_saved_searches",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);
        }
    }
}
