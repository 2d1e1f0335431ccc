using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <summary>
    /// What was written before there were search keys is found as well; keys from before accents were left out lose theirs.
    /// </summary>
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126180000_SearchKeysOfEarlierRows")]
    public partial class SearchKeysOfEarlierRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Keep("billing.invoices", 1100, "Number", "Payer_Email", "Payer_Name");
            Keep("meetings.visitors", 1000, "Details_FirstName", "Details_LastName", "Details_Company", "Details_Email");
            Keep("members.members", 800, "FirstName", "LastName", "Company");
            Keep("networking.referrals", 500, "PersonName");
            Keep("\"AbpUsers\"", 1400, "Name", "Surname", "UserName", "Email", "PhoneNumber");
            Keep("\"AbpRoles\"", 512, "Name");
            Keep("\"AbpTenants\"", 128, "Name");
            Fold("dues.applications", "SearchKey");
            Fold("communication.announcements", "SearchKey");
            Fold("chapters.chapters", "SearchKey");
            Fold("chapters.affiliates", "NameKey");
            Fold("administration.roster", "SearchKey");
            Fold("administration.roster", "NameKey");

            void Keep(string table, int length, params string[] columns)
            {
                var words = string.Join(" || ' ' || ", columns.Select(column => $"coalesce(\"{column}\", '')"));
                migrationBuilder.Sql($"update {table} set \"SearchKey\" = left({PlainTextSql.Of(words)}, {length});");
            }

            // What has plain letters only is as it should be.
            void Fold(string table, string key)
            {
                var (plain, isOther) = (PlainTextSql.Of($"\"{key}\""), PlainTextSql.HasOtherLetters($"\"{key}\""));
                migrationBuilder.Sql($"update {table} set \"{key}\" = {plain} where {isOther};");
            }
        }
    }
}
