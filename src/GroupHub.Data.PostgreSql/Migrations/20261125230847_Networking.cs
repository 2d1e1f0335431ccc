using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Networking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "networking");

            migrationBuilder.CreateTable(
                name: "answers",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    AskId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskerId = table.Column<Guid>(type: "uuid", nullable: false),
                    HelperId = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OfferedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Message = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AskerPassedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HelperPassedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers1", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asks",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    ForWhom = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    NeededBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Tags = table.Column<List<string>>(type: "text[]", nullable: false),
                    Industry = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Town = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "attendances",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "distances",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_distances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "follow_ups",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    VisitorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    CreatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SnoozedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SentText = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_ups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "introductions",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequesterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConnectorId = table.Column<Guid>(type: "uuid", nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Context = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Benefit = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSilenced = table.Column<bool>(type: "boolean", nullable: false),
                    ConnectorDeclinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PassedOnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsHeldBack = table.Column<bool>(type: "boolean", nullable: false),
                    Recommendation = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    TargetDeclinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_introductions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "nudges",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nudges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offers",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    What = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Tags = table.Column<List<string>>(type: "text[]", nullable: false),
                    Industries = table.Column<List<string>>(type: "text[]", nullable: false),
                    Town = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    LimitPerMonth = table.Column<int>(type: "integer", nullable: false),
                    IsPaused = table.Column<bool>(type: "boolean", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "pauses",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pauses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    RemembersMeetings = table.Column<bool>(type: "boolean", nullable: false),
                    WeighsTies = table.Column<bool>(type: "boolean", nullable: false),
                    ShowsBalance = table.Column<bool>(type: "boolean", nullable: false),
                    IsNamedAsConnector = table.Column<bool>(type: "boolean", nullable: false),
                    OffersProfile = table.Column<bool>(type: "boolean", nullable: false),
                    IntroductionsPerMonth = table.Column<int>(type: "integer", nullable: false),
                    NudgesPerWeek = table.Column<int>(type: "integer", nullable: false),
                    QuietFrom = table.Column<int>(type: "integer", nullable: false),
                    QuietUntil = table.Column<int>(type: "integer", nullable: false),
                    Silenced = table.Column<string[]>(type: "text[]", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preferences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    GiverId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Details = table.Column<string>(type: "text", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    ConsentWay = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ConsentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    MovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    Versions = table.Column<string>(type: "text", nullable: false),
                    Business = table.Column<string>(type: "text", nullable: false),
                    IsValueShared = table.Column<bool>(type: "boolean", nullable: false),
                    IsForgotten = table.Column<bool>(type: "boolean", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ties",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    Weight = table.Column<double>(type: "double precision", nullable: false),
                    Touches = table.Column<int>(type: "integer", nullable: false),
                    FirstTouchAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastTouchAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastTouchKind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    LastTouchIsFromOwner = table.Column<bool>(type: "boolean", nullable: false),
                    Cadence = table.Column<int>(type: "integer", nullable: true),
                    NextTouchOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ForgottenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "touches",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    IsFromOwner = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Gains = table.Column<string>(type: "text", nullable: true),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_touches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "words",
                schema: "networking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Side = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Word = table.Column<string>(type: "character varying(41)", maxLength: 41, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_words", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answers_TenantId_AskerId",
                schema: "networking",
                table: "answers",
                columns: new[] { "TenantId", "AskerId" });

            migrationBuilder.CreateIndex(
                name: "IX_answers_TenantId_AskId_HelperId",
                schema: "networking",
                table: "answers",
                columns: new[] { "TenantId", "AskId", "HelperId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answers_TenantId_HelperId_OfferedAt",
                schema: "networking",
                table: "answers",
                columns: new[] { "TenantId", "HelperId", "OfferedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asks_TenantId_OwnerId_RequestId",
                schema: "networking",
                table: "asks",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asks_TenantId_OwnerId_State",
                schema: "networking",
                table: "asks",
                columns: new[] { "TenantId", "OwnerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_asks_TenantId_State_NeededBy",
                schema: "networking",
                table: "asks",
                columns: new[] { "TenantId", "State", "NeededBy" });

            migrationBuilder.CreateIndex(
                name: "IX_attendances_TenantId_MeetingId",
                schema: "networking",
                table: "attendances",
                columns: new[] { "TenantId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_attendances_TenantId_OwnerId_At",
                schema: "networking",
                table: "attendances",
                columns: new[] { "TenantId", "OwnerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_attendances_TenantId_OwnerId_MeetingId",
                schema: "networking",
                table: "attendances",
                columns: new[] { "TenantId", "OwnerId", "MeetingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_distances_TenantId_OtherId",
                schema: "networking",
                table: "distances",
                columns: new[] { "TenantId", "OtherId" });

            migrationBuilder.CreateIndex(
                name: "IX_distances_TenantId_OwnerId_OtherId_Kind",
                schema: "networking",
                table: "distances",
                columns: new[] { "TenantId", "OwnerId", "OtherId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_follow_ups_TenantId_MeetingId",
                schema: "networking",
                table: "follow_ups",
                columns: new[] { "TenantId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_ups_TenantId_OwnerId_Key",
                schema: "networking",
                table: "follow_ups",
                columns: new[] { "TenantId", "OwnerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_follow_ups_TenantId_OwnerId_State_DueOn",
                schema: "networking",
                table: "follow_ups",
                columns: new[] { "TenantId", "OwnerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_ups_TenantId_State_DueOn",
                schema: "networking",
                table: "follow_ups",
                columns: new[] { "TenantId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_introductions_TenantId_ConnectorId_RequestedAt",
                schema: "networking",
                table: "introductions",
                columns: new[] { "TenantId", "ConnectorId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_introductions_TenantId_RequestedAt",
                schema: "networking",
                table: "introductions",
                columns: new[] { "TenantId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_introductions_TenantId_RequesterId_RequestedAt",
                schema: "networking",
                table: "introductions",
                columns: new[] { "TenantId", "RequesterId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_introductions_TenantId_RequesterId_RequestId",
                schema: "networking",
                table: "introductions",
                columns: new[] { "TenantId", "RequesterId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_introductions_TenantId_TargetId",
                schema: "networking",
                table: "introductions",
                columns: new[] { "TenantId", "TargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_nudges_TenantId_OwnerId_Key",
                schema: "networking",
                table: "nudges",
                columns: new[] { "TenantId", "OwnerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nudges_TenantId_OwnerId_SentAt",
                schema: "networking",
                table: "nudges",
                columns: new[] { "TenantId", "OwnerId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_TenantId_OwnerId_RequestId",
                schema: "networking",
                table: "offers",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pauses_TenantId_OwnerId_Key",
                schema: "networking",
                table: "pauses",
                columns: new[] { "TenantId", "OwnerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_preferences_TenantId_OwnerId",
                schema: "networking",
                table: "preferences",
                columns: new[] { "TenantId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_referrals_TenantId_GiverId_MovedAt",
                schema: "networking",
                table: "referrals",
                columns: new[] { "TenantId", "GiverId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_TenantId_GiverId_RequestId",
                schema: "networking",
                table: "referrals",
                columns: new[] { "TenantId", "GiverId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_referrals_TenantId_RecipientId_MovedAt",
                schema: "networking",
                table: "referrals",
                columns: new[] { "TenantId", "RecipientId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_TenantId_State_MovedAt",
                schema: "networking",
                table: "referrals",
                columns: new[] { "TenantId", "State", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ties_TenantId_NextTouchOn",
                schema: "networking",
                table: "ties",
                columns: new[] { "TenantId", "NextTouchOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ties_TenantId_OwnerId_OtherId",
                schema: "networking",
                table: "ties",
                columns: new[] { "TenantId", "OwnerId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ties_TenantId_OwnerId_Weight",
                schema: "networking",
                table: "ties",
                columns: new[] { "TenantId", "OwnerId", "Weight" });

            migrationBuilder.CreateIndex(
                name: "IX_touches_TenantId_ErasedAt",
                schema: "networking",
                table: "touches",
                columns: new[] { "TenantId", "ErasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_touches_TenantId_OwnerId_Kind_At",
                schema: "networking",
                table: "touches",
                columns: new[] { "TenantId", "OwnerId", "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_touches_TenantId_OwnerId_OtherId_At",
                schema: "networking",
                table: "touches",
                columns: new[] { "TenantId", "OwnerId", "OtherId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_touches_TenantId_OwnerId_OtherId_Key",
                schema: "networking",
                table: "touches",
                columns: new[] { "TenantId", "OwnerId", "OtherId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_words_TenantId_Side_Word_SubjectId_OwnerId",
                schema: "networking",
                table: "words",
                columns: new[] { "TenantId", "Side", "Word", "SubjectId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_words_TenantId_SubjectId",
                schema: "networking",
                table: "words",
                columns: new[] { "TenantId", "SubjectId" });
        }
    }
}
