using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126032132_GuestsPerMeeting")]
    public class GuestsPerMeeting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Details_MaxGuests",
                schema: "meetings",
                table: "series",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Details_MaxGuests",
                schema: "meetings",
                table: "meetings",
                type: "integer",
                nullable: true);
        }
    }
}
