using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125215706_Chapters")]
    public class Chapters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Approver",
                table: "dues_plans",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Association");

            migrationBuilder.AddColumn<string>(
                name: "ChapterRule",
                table: "dues_plans",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Any");

            migrationBuilder.AddColumn<int>(
                name: "IncludedChapters",
                table: "dues_plans",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ChapterId",
                table: "dues_applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherChapters",
                table: "dues_applications",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ChapterId",
                table: "administration_roster",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChapterName",
                table: "administration_roster",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChapterPath",
                table: "administration_roster",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "chapters_affiliates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chapters_affiliates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "chapters_chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 1651, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SearchKey = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Town = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    TownKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Postcodes = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Meets = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chapters_chapters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "chapters_offices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chapters_offices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "chapters_affiliations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsPrimary = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReplacedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextChangeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chapters_affiliations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_chapters_affiliations_chapters_affiliates_MemberId",
                        column: x => x.MemberId,
                        principalTable: "chapters_affiliates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dues_applications_TenantId_ChapterId",
                table: "dues_applications",
                columns: new[] { "TenantId", "ChapterId" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_roster_TenantId_ChapterId",
                table: "administration_roster",
                columns: new[] { "TenantId", "ChapterId" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_roster_TenantId_ChapterPath",
                table: "administration_roster",
                columns: new[] { "TenantId", "ChapterPath" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_affiliates_TenantId_NameKey",
                table: "chapters_affiliates",
                columns: new[] { "TenantId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_affiliations_MemberId",
                table: "chapters_affiliations",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_chapters_affiliations_TenantId_ChapterId_From",
                table: "chapters_affiliations",
                columns: new[] { "TenantId", "ChapterId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_affiliations_TenantId_NextChangeOn",
                table: "chapters_affiliations",
                columns: new[] { "TenantId", "NextChangeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_chapters_TenantId_ParentId_SearchKey",
                table: "chapters_chapters",
                columns: new[] { "TenantId", "ParentId", "SearchKey" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_chapters_TenantId_Path",
                table: "chapters_chapters",
                columns: new[] { "TenantId", "Path" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_chapters_TenantId_RequestId",
                table: "chapters_chapters",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_chapters_chapters_TenantId_Slug",
                table: "chapters_chapters",
                columns: new[] { "TenantId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_chapters_offices_TenantId_ChapterId_From",
                table: "chapters_offices",
                columns: new[] { "TenantId", "ChapterId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_offices_TenantId_ChapterId_MemberId_Role_From",
                table: "chapters_offices",
                columns: new[] { "TenantId", "ChapterId", "MemberId", "Role", "From" },
                unique: true,
                filter: "\"WithdrawnAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_chapters_offices_TenantId_MemberId",
                table: "chapters_offices",
                columns: new[] { "TenantId", "MemberId" });
        }
    }
}
