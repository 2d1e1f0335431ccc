using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125225240_Meetings")]
    public class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "meetings_absence_policies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rules_ExcusedCounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rules_LatesPerAbsence = table.Column<int>(type: "INTEGER", nullable: true),
                    Rules_Limit = table.Column<int>(type: "INTEGER", nullable: true),
                    Rules_MedicalCounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rules_SubstituteLimit = table.Column<int>(type: "INTEGER", nullable: true),
                    Rules_WindowMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_absence_policies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_calendar_addresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_calendar_addresses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_check_in_cards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Secret = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_check_in_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_holidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SeriesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginalDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    StateReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsChanged = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Details_Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Details_IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Details_Link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Details_Mode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Details_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Details_Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    Details_Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Time_Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Time_Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Time_StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Time_Zone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_series",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SkipsHolidays = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Details_Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Details_IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Details_Link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Details_Mode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Details_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Details_Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    Details_Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Time_Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Time_Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Time_StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Time_Zone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_sheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_sheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_visitors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BecameMemberAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConsentText = table.Column<string>(type: "TEXT", nullable: true),
                    ConsentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastSeenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Details_Company = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Details_Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Details_FirstName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Details_LastName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Details_Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Details_Profession = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Details_Town = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_visitors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meetings_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Guests = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Substitute = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Seat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    InLineSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OfferedUntil = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_answers_meetings_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings_meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings_sheet_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Presence = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    InAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OutAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Substitute = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    MarkedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_sheet_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_sheet_entries_meetings_sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "meetings_sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings_sheet_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReplacedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_sheet_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_sheet_versions_meetings_sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "meetings_sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings_visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VisitorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    LinkHashes = table.Column<string>(type: "TEXT", nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemindedOf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AttendedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FollowUpAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FollowedUpAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    InvitedToJoinAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_visits_meetings_visitors_VisitorId",
                        column: x => x.VisitorId,
                        principalTable: "meetings_visitors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_absence_policies_TenantId_ValidFrom",
                table: "meetings_absence_policies",
                columns: new[] { "TenantId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_answers_MeetingId_MemberId",
                table: "meetings_answers",
                columns: new[] { "MeetingId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_answers_MeetingId_VisitId",
                table: "meetings_answers",
                columns: new[] { "MeetingId", "VisitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_answers_TenantId_MemberId",
                table: "meetings_answers",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_answers_TenantId_Seat_OfferedUntil",
                table: "meetings_answers",
                columns: new[] { "TenantId", "Seat", "OfferedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_calendar_addresses_KeyHash",
                table: "meetings_calendar_addresses",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_calendar_addresses_TenantId_MemberId",
                table: "meetings_calendar_addresses",
                columns: new[] { "TenantId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_check_in_cards_TenantId_Code",
                table: "meetings_check_in_cards",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_check_in_cards_TenantId_MemberId",
                table: "meetings_check_in_cards",
                columns: new[] { "TenantId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_holidays_TenantId_Date",
                table: "meetings_holidays",
                columns: new[] { "TenantId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meetings_SeriesId_OriginalDate",
                table: "meetings_meetings",
                columns: new[] { "SeriesId", "OriginalDate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meetings_TenantId_ChapterId_StartsAt",
                table: "meetings_meetings",
                columns: new[] { "TenantId", "ChapterId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meetings_TenantId_StartsAt",
                table: "meetings_meetings",
                columns: new[] { "TenantId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_series_TenantId_ChapterId",
                table: "meetings_series",
                columns: new[] { "TenantId", "ChapterId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_series_TenantId_Key",
                table: "meetings_series",
                columns: new[] { "TenantId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_series_TenantId_RequestId",
                table: "meetings_series",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_sheet_entries_SheetId_MemberId",
                table: "meetings_sheet_entries",
                columns: new[] { "SheetId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_sheet_entries_SheetId_VisitId",
                table: "meetings_sheet_entries",
                columns: new[] { "SheetId", "VisitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_sheet_entries_TenantId_MemberId",
                table: "meetings_sheet_entries",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_sheet_versions_SheetId",
                table: "meetings_sheet_versions",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_sheets_TenantId_State",
                table: "meetings_sheets",
                columns: new[] { "TenantId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_visitors_TenantId_EmailKey",
                table: "meetings_visitors",
                columns: new[] { "TenantId", "EmailKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_visitors_TenantId_LastSeenOn",
                table: "meetings_visitors",
                columns: new[] { "TenantId", "LastSeenOn" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_visits_TenantId_HostId",
                table: "meetings_visits",
                columns: new[] { "TenantId", "HostId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_visits_TenantId_MeetingId",
                table: "meetings_visits",
                columns: new[] { "TenantId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_visits_TenantId_State_FollowedUpAt",
                table: "meetings_visits",
                columns: new[] { "TenantId", "State", "FollowedUpAt" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_visits_VisitorId_MeetingId",
                table: "meetings_visits",
                columns: new[] { "VisitorId", "MeetingId" },
                unique: true);
        }
    }
}
