using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <summary>
    /// Until now whoever amended a sheet left the whole of it as it was before; from now on what they changed.
    /// </summary>
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126180100_EarlierVersionsAreWhole")]
    public partial class EarlierVersionsAreWhole : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""update meetings.sheet_versions set "IsWhole" = true;""");
    }
}
