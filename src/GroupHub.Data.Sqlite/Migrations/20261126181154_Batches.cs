using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126181154_Batches")]
    public class Batches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedToRenewAt",
                table: "dues_memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LeftOut_OutOfReach",
                table: "communication_announcements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ReachPaths",
                table: "communication_announcements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SelectionId",
                table: "communication_announcements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "administration_selections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_selections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "administration_batches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SelectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Deed = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReachPaths = table.Column<string>(type: "TEXT", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ReachedId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenBack = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_batches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_administration_batches_administration_selections_SelectionId",
                        column: x => x.SelectionId,
                        principalTable: "administration_selections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "administration_selected_members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SelectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_selected_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_administration_selected_members_administration_selections_SelectionId",
                        column: x => x.SelectionId,
                        principalTable: "administration_selections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "administration_batch_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_administration_batch_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_administration_batch_lines_administration_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "administration_batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_administration_batch_lines_BatchId",
                table: "administration_batch_lines",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_administration_batch_lines_TenantId_BatchId_MemberId",
                table: "administration_batch_lines",
                columns: new[] { "TenantId", "BatchId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_administration_batch_lines_TenantId_MemberId",
                table: "administration_batch_lines",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_batches_SelectionId",
                table: "administration_batches",
                column: "SelectionId");

            migrationBuilder.CreateIndex(
                name: "IX_administration_batches_TenantId_OwnerId_AskedAt",
                table: "administration_batches",
                columns: new[] { "TenantId", "OwnerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_batches_TenantId_OwnerId_RequestId",
                table: "administration_batches",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_administration_selected_members_SelectionId",
                table: "administration_selected_members",
                column: "SelectionId");

            migrationBuilder.CreateIndex(
                name: "IX_administration_selected_members_TenantId_MemberId",
                table: "administration_selected_members",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_administration_selected_members_TenantId_SelectionId_MemberId",
                table: "administration_selected_members",
                columns: new[] { "TenantId", "SelectionId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_administration_selections_TenantId_OwnerId_RequestId",
                table: "administration_selections",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);
        }
    }
}
