using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126181200_Batches")]
    public class Batches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedToRenewAt",
                schema: "dues",
                table: "memberships",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LeftOut_OutOfReach",
                schema: "communication",
                table: "announcements",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<List<string>>(
                name: "ReachPaths",
                schema: "communication",
                table: "announcements",
                type: "text[]",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SelectionId",
                schema: "communication",
                table: "announcements",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "selections",
                schema: "administration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    LeftOut = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "batches",
                schema: "administration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    SelectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Deed = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReachPaths = table.Column<List<string>>(type: "text[]", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ReachedId = table.Column<Guid>(type: "uuid", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    LeftOut = table.Column<int>(type: "integer", nullable: false),
                    TakenBack = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_batches_selections_SelectionId",
                        column: x => x.SelectionId,
                        principalSchema: "administration",
                        principalTable: "selections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "selected_members",
                schema: "administration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    SelectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selected_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_selected_members_selections_SelectionId",
                        column: x => x.SelectionId,
                        principalSchema: "administration",
                        principalTable: "selections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "batch_lines",
                schema: "administration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_batch_lines_batches_BatchId",
                        column: x => x.BatchId,
                        principalSchema: "administration",
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_batch_lines_BatchId",
                schema: "administration",
                table: "batch_lines",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_batch_lines_TenantId_BatchId_MemberId",
                schema: "administration",
                table: "batch_lines",
                columns: new[] { "TenantId", "BatchId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batch_lines_TenantId_MemberId",
                schema: "administration",
                table: "batch_lines",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_batches_SelectionId",
                schema: "administration",
                table: "batches",
                column: "SelectionId");

            migrationBuilder.CreateIndex(
                name: "IX_batches_TenantId_OwnerId_AskedAt",
                schema: "administration",
                table: "batches",
                columns: new[] { "TenantId", "OwnerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_batches_TenantId_OwnerId_RequestId",
                schema: "administration",
                table: "batches",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_selected_members_SelectionId",
                schema: "administration",
                table: "selected_members",
                column: "SelectionId");

            migrationBuilder.CreateIndex(
                name: "IX_selected_members_TenantId_MemberId",
                schema: "administration",
                table: "selected_members",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_selected_members_TenantId_SelectionId_MemberId",
                schema: "administration",
                table: "selected_members",
                columns: new[] { "TenantId", "SelectionId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_selections_TenantId_OwnerId_RequestId",
                schema: "administration",
                table: "selections",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);
        }
    }
}
