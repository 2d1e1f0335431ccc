using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125215720_Chapters")]
    public class Chapters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "chapters");

            migrationBuilder.AddColumn<Guid>(
                name: "ChapterId",
                schema: "administration",
                table: "roster",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChapterName",
                schema: "administration",
                table: "roster",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChapterPath",
                schema: "administration",
                table: "roster",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Approver",
                schema: "dues",
                table: "plans",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Association");

            migrationBuilder.AddColumn<string>(
                name: "ChapterRule",
                schema: "dues",
                table: "plans",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Any");

            migrationBuilder.AddColumn<int>(
                name: "IncludedChapters",
                schema: "dues",
                table: "plans",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ChapterId",
                schema: "dues",
                table: "applications",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherChapters",
                schema: "dues",
                table: "applications",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "affiliates",
                schema: "chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false),
                    NameKey = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_affiliates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "chapters",
                schema: "chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Path = table.Column<string>(type: "character varying(1651)", maxLength: 1651, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SearchKey = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false),
                    Town = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    TownKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Postcodes = table.Column<List<string>>(type: "text[]", nullable: false),
                    Description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Meets = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chapters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offices",
                schema: "chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "affiliations",
                schema: "chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsPrimary = table.Column<bool>(type: "boolean", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextChangeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_affiliations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_affiliations_affiliates_MemberId",
                        column: x => x.MemberId,
                        principalSchema: "chapters",
                        principalTable: "affiliates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_roster_TenantId_ChapterId",
                schema: "administration",
                table: "roster",
                columns: new[] { "TenantId", "ChapterId" });

            migrationBuilder.CreateIndex(
                name: "IX_roster_TenantId_ChapterPath",
                schema: "administration",
                table: "roster",
                columns: new[] { "TenantId", "ChapterPath" });

            migrationBuilder.CreateIndex(
                name: "IX_applications_TenantId_ChapterId",
                schema: "dues",
                table: "applications",
                columns: new[] { "TenantId", "ChapterId" });

            migrationBuilder.CreateIndex(
                name: "IX_affiliates_TenantId_NameKey",
                schema: "chapters",
                table: "affiliates",
                columns: new[] { "TenantId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_affiliations_MemberId",
                schema: "chapters",
                table: "affiliations",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_affiliations_TenantId_ChapterId_From",
                schema: "chapters",
                table: "affiliations",
                columns: new[] { "TenantId", "ChapterId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_affiliations_TenantId_NextChangeOn",
                schema: "chapters",
                table: "affiliations",
                columns: new[] { "TenantId", "NextChangeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_TenantId_ParentId_SearchKey",
                schema: "chapters",
                table: "chapters",
                columns: new[] { "TenantId", "ParentId", "SearchKey" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_TenantId_Path",
                schema: "chapters",
                table: "chapters",
                columns: new[] { "TenantId", "Path" });

            migrationBuilder.CreateIndex(
                name: "IX_chapters_TenantId_RequestId",
                schema: "chapters",
                table: "chapters",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_chapters_TenantId_Slug",
                schema: "chapters",
                table: "chapters",
                columns: new[] { "TenantId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offices_TenantId_ChapterId_From",
                schema: "chapters",
                table: "offices",
                columns: new[] { "TenantId", "ChapterId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_offices_TenantId_ChapterId_MemberId_Role_From",
                schema: "chapters",
                table: "offices",
                columns: new[] { "TenantId", "ChapterId", "MemberId", "Role", "From" },
                unique: true,
                filter: "\"WithdrawnAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_offices_TenantId_MemberId",
                schema: "chapters",
                table: "offices",
                columns: new[] { "TenantId", "MemberId" });
        }
    }
}
