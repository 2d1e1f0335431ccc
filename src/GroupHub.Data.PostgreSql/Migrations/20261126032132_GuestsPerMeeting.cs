using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class GuestsPerMeeting : Migration
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

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Details_MaxGuests",
                schema: "meetings",
                table: "series");

            migrationBuilder.DropColumn(
                name: "Details_MaxGuests",
                schema: "meetings",
                table: "meetings");
        }
    }
}
