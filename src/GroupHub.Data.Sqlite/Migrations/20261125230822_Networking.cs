using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Networking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "networking_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HelperId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Message = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AskerPassedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HelperPassedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_asks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ForWhom = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    NeededBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Town = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_asks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_attendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_attendances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_distances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_distances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_follow_ups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VisitorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CreatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SnoozedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_follow_ups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_introductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequesterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConnectorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TargetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Context = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Benefit = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    IsAnonymous = table.Column<bool>(type: "INTEGER", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSilenced = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConnectorDeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PassedOnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsHeldBack = table.Column<bool>(type: "INTEGER", nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    TargetDeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_introductions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_nudges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_nudges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Industries = table.Column<string>(type: "TEXT", nullable: false),
                    Town = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    LimitPerMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPaused = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_offers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_pauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_pauses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_preferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RemembersMeetings = table.Column<bool>(type: "INTEGER", nullable: false),
                    WeighsTies = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsBalance = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsNamedAsConnector = table.Column<bool>(type: "INTEGER", nullable: false),
                    OffersProfile = table.Column<bool>(type: "INTEGER", nullable: false),
                    IntroductionsPerMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    NudgesPerWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietFrom = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietUntil = table.Column<int>(type: "INTEGER", nullable: false),
                    Silenced = table.Column<string>(type: "TEXT", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_preferences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecipientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ConsentWay = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ConsentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Versions = table.Column<string>(type: "TEXT", nullable: false),
                    Business = table.Column<string>(type: "TEXT", nullable: false),
                    IsValueShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsForgotten = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_referrals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_ties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Weight = table.Column<double>(type: "REAL", nullable: false),
                    Touches = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstTouchAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastTouchAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastTouchKind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    LastTouchIsFromOwner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Cadence = table.Column<int>(type: "INTEGER", nullable: true),
                    NextTouchOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ForgottenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_ties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_touches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsFromOwner = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Gains = table.Column<string>(type: "TEXT", nullable: true),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_touches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "networking_words",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 41, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_networking_words", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_networking_answers_TenantId_AskerId",
                table: "networking_answers",
                columns: new[] { "TenantId", "AskerId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_answers_TenantId_AskId_HelperId",
                table: "networking_answers",
                columns: new[] { "TenantId", "AskId", "HelperId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_answers_TenantId_HelperId_OfferedAt",
                table: "networking_answers",
                columns: new[] { "TenantId", "HelperId", "OfferedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_asks_TenantId_OwnerId_RequestId",
                table: "networking_asks",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_asks_TenantId_OwnerId_State",
                table: "networking_asks",
                columns: new[] { "TenantId", "OwnerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_asks_TenantId_State_NeededBy",
                table: "networking_asks",
                columns: new[] { "TenantId", "State", "NeededBy" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_attendances_TenantId_MeetingId",
                table: "networking_attendances",
                columns: new[] { "TenantId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_attendances_TenantId_OwnerId_At",
                table: "networking_attendances",
                columns: new[] { "TenantId", "OwnerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_attendances_TenantId_OwnerId_MeetingId",
                table: "networking_attendances",
                columns: new[] { "TenantId", "OwnerId", "MeetingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_distances_TenantId_OtherId",
                table: "networking_distances",
                columns: new[] { "TenantId", "OtherId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_distances_TenantId_OwnerId_OtherId_Kind",
                table: "networking_distances",
                columns: new[] { "TenantId", "OwnerId", "OtherId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_follow_ups_TenantId_MeetingId",
                table: "networking_follow_ups",
                columns: new[] { "TenantId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_follow_ups_TenantId_OwnerId_Key",
                table: "networking_follow_ups",
                columns: new[] { "TenantId", "OwnerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_follow_ups_TenantId_OwnerId_State_DueOn",
                table: "networking_follow_ups",
                columns: new[] { "TenantId", "OwnerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_follow_ups_TenantId_State_DueOn",
                table: "networking_follow_ups",
                columns: new[] { "TenantId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_introductions_TenantId_ConnectorId_RequestedAt",
                table: "networking_introductions",
                columns: new[] { "TenantId", "ConnectorId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_introductions_TenantId_RequestedAt",
                table: "networking_introductions",
                columns: new[] { "TenantId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_introductions_TenantId_RequesterId_RequestedAt",
                table: "networking_introductions",
                columns: new[] { "TenantId", "RequesterId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_introductions_TenantId_RequesterId_RequestId",
                table: "networking_introductions",
                columns: new[] { "TenantId", "RequesterId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_introductions_TenantId_TargetId",
                table: "networking_introductions",
                columns: new[] { "TenantId", "TargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_nudges_TenantId_OwnerId_Key",
                table: "networking_nudges",
                columns: new[] { "TenantId", "OwnerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_nudges_TenantId_OwnerId_SentAt",
                table: "networking_nudges",
                columns: new[] { "TenantId", "OwnerId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_offers_TenantId_OwnerId_RequestId",
                table: "networking_offers",
                columns: new[] { "TenantId", "OwnerId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_pauses_TenantId_OwnerId_Key",
                table: "networking_pauses",
                columns: new[] { "TenantId", "OwnerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_preferences_TenantId_OwnerId",
                table: "networking_preferences",
                columns: new[] { "TenantId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_referrals_TenantId_GiverId_MovedAt",
                table: "networking_referrals",
                columns: new[] { "TenantId", "GiverId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_referrals_TenantId_GiverId_RequestId",
                table: "networking_referrals",
                columns: new[] { "TenantId", "GiverId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_referrals_TenantId_RecipientId_MovedAt",
                table: "networking_referrals",
                columns: new[] { "TenantId", "RecipientId", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_referrals_TenantId_State_MovedAt",
                table: "networking_referrals",
                columns: new[] { "TenantId", "State", "MovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_ties_TenantId_NextTouchOn",
                table: "networking_ties",
                columns: new[] { "TenantId", "NextTouchOn" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_ties_TenantId_OwnerId_OtherId",
                table: "networking_ties",
                columns: new[] { "TenantId", "OwnerId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_ties_TenantId_OwnerId_Weight",
                table: "networking_ties",
                columns: new[] { "TenantId", "OwnerId", "Weight" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_touches_TenantId_ErasedAt",
                table: "networking_touches",
                columns: new[] { "TenantId", "ErasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_touches_TenantId_OwnerId_Kind_At",
                table: "networking_touches",
                columns: new[] { "TenantId", "OwnerId", "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_touches_TenantId_OwnerId_OtherId_At",
                table: "networking_touches",
                columns: new[] { "TenantId", "OwnerId", "OtherId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_networking_touches_TenantId_OwnerId_OtherId_Key",
                table: "networking_touches",
                columns: new[] { "TenantId", "OwnerId", "OtherId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_words_TenantId_Side_Word_SubjectId_OwnerId",
                table: "networking_words",
                columns: new[] { "TenantId", "Side", "Word", "SubjectId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_networking_words_TenantId_SubjectId",
                table: "networking_words",
                columns: new[] { "TenantId", "SubjectId" });
        }
    }
}
