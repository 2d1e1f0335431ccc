using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125225248_Meetings")]
    public class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "meetings");

            migrationBuilder.CreateTable(
                name: "absence_policies",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Rules_ExcusedCounts = table.Column<bool>(type: "boolean", nullable: false),
                    Rules_LatesPerAbsence = table.Column<int>(type: "integer", nullable: true),
                    Rules_Limit = table.Column<int>(type: "integer", nullable: true),
                    Rules_MedicalCounts = table.Column<bool>(type: "boolean", nullable: false),
                    Rules_SubstituteLimit = table.Column<int>(type: "integer", nullable: true),
                    Rules_WindowMonths = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absence_policies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_addresses",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_addresses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "check_in_cards",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Secret = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_in_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    SeriesId = table.Column<Guid>(type: "uuid", nullable: false),
                    OriginalDate = table.Column<DateOnly>(type: "date", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StateReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IsChanged = table.Column<bool>(type: "boolean", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Details_Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Details_IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    Details_Link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Details_Mode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Details_Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Details_Seats = table.Column<int>(type: "integer", nullable: true),
                    Details_Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Time_Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Time_Minutes = table.Column<int>(type: "integer", nullable: false),
                    Time_StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Time_Zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "series",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    Rule = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SkipsHolidays = table.Column<bool>(type: "boolean", nullable: false),
                    LeftOut = table.Column<List<DateOnly>>(type: "date[]", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SettledTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Details_Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Details_IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    Details_Link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Details_Mode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Details_Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Details_Seats = table.Column<int>(type: "integer", nullable: true),
                    Details_Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Time_Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Time_Minutes = table.Column<int>(type: "integer", nullable: false),
                    Time_StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Time_Zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sheets",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visitors",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    EmailKey = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Culture = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    BecameMemberAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConsentText = table.Column<string>(type: "text", nullable: true),
                    ConsentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastSeenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Details_Company = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Details_Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Details_FirstName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Details_LastName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Details_Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Details_Profession = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Details_Town = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visitors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "answers",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reply = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Guests = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Substitute = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Seat = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    InLineSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OfferedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_answers_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sheet_entries",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Presence = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    InAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OutAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Substitute = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    MarkedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sheet_entries_sheets_SheetId",
                        column: x => x.SheetId,
                        principalSchema: "meetings",
                        principalTable: "sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sheet_versions",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReplacedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Lines = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sheet_versions_sheets_SheetId",
                        column: x => x.SheetId,
                        principalSchema: "meetings",
                        principalTable: "sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits",
                schema: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    VisitorId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    HostId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    LinkHashes = table.Column<List<string>>(type: "text[]", nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemindedOf = table.Column<DateOnly>(type: "date", nullable: true),
                    AttendedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FollowUpAskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FollowedUpAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    InvitedToJoinAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_visitors_VisitorId",
                        column: x => x.VisitorId,
                        principalSchema: "meetings",
                        principalTable: "visitors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_absence_policies_TenantId_ValidFrom",
                schema: "meetings",
                table: "absence_policies",
                columns: new[] { "TenantId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answers_MeetingId_MemberId",
                schema: "meetings",
                table: "answers",
                columns: new[] { "MeetingId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answers_MeetingId_VisitId",
                schema: "meetings",
                table: "answers",
                columns: new[] { "MeetingId", "VisitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answers_TenantId_MemberId",
                schema: "meetings",
                table: "answers",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_answers_TenantId_Seat_OfferedUntil",
                schema: "meetings",
                table: "answers",
                columns: new[] { "TenantId", "Seat", "OfferedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_addresses_KeyHash",
                schema: "meetings",
                table: "calendar_addresses",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calendar_addresses_TenantId_MemberId",
                schema: "meetings",
                table: "calendar_addresses",
                columns: new[] { "TenantId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_check_in_cards_TenantId_Code",
                schema: "meetings",
                table: "check_in_cards",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_check_in_cards_TenantId_MemberId",
                schema: "meetings",
                table: "check_in_cards",
                columns: new[] { "TenantId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_holidays_TenantId_Date",
                schema: "meetings",
                table: "holidays",
                columns: new[] { "TenantId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_SeriesId_OriginalDate",
                schema: "meetings",
                table: "meetings",
                columns: new[] { "SeriesId", "OriginalDate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_TenantId_ChapterId_StartsAt",
                schema: "meetings",
                table: "meetings",
                columns: new[] { "TenantId", "ChapterId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_TenantId_StartsAt",
                schema: "meetings",
                table: "meetings",
                columns: new[] { "TenantId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_series_TenantId_ChapterId",
                schema: "meetings",
                table: "series",
                columns: new[] { "TenantId", "ChapterId" });

            migrationBuilder.CreateIndex(
                name: "IX_series_TenantId_Key",
                schema: "meetings",
                table: "series",
                columns: new[] { "TenantId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_series_TenantId_RequestId",
                schema: "meetings",
                table: "series",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sheet_entries_SheetId_MemberId",
                schema: "meetings",
                table: "sheet_entries",
                columns: new[] { "SheetId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sheet_entries_SheetId_VisitId",
                schema: "meetings",
                table: "sheet_entries",
                columns: new[] { "SheetId", "VisitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sheet_entries_TenantId_MemberId",
                schema: "meetings",
                table: "sheet_entries",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_sheet_versions_SheetId",
                schema: "meetings",
                table: "sheet_versions",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_sheets_TenantId_State",
                schema: "meetings",
                table: "sheets",
                columns: new[] { "TenantId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_visitors_TenantId_EmailKey",
                schema: "meetings",
                table: "visitors",
                columns: new[] { "TenantId", "EmailKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visitors_TenantId_LastSeenOn",
                schema: "meetings",
                table: "visitors",
                columns: new[] { "TenantId", "LastSeenOn" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_TenantId_HostId",
                schema: "meetings",
                table: "visits",
                columns: new[] { "TenantId", "HostId" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_TenantId_MeetingId",
                schema: "meetings",
                table: "visits",
                columns: new[] { "TenantId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_TenantId_State_FollowedUpAt",
                schema: "meetings",
                table: "visits",
                columns: new[] { "TenantId", "State", "FollowedUpAt" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_VisitorId_MeetingId",
                schema: "meetings",
                table: "visits",
                columns: new[] { "VisitorId", "MeetingId" },
                unique: true);
        }
    }
}
