using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
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
            Keep("billing_invoices", 1100, "Number", "Payer_Email", "Payer_Name");
            Keep("meetings_visitors", 1000, "Details_FirstName", "Details_LastName", "Details_Company", "Details_Email");
            Keep("members_members", 800, "FirstName", "LastName", "Company");
            Keep("networking_referrals", 500, "PersonName");
            Keep("AbpUsers", 1400, "Name", "Surname", "UserName", "Email", "PhoneNumber");
            Keep("AbpRoles", 512, "Name");
            Keep("AbpTenants", 128, "Name");
            Fold("dues_applications", "SearchKey");
            Fold("communication_announcements", "SearchKey");
            Fold("chapters_chapters", "SearchKey");
            Fold("chapters_affiliates", "NameKey");
            Fold("administration_roster", "SearchKey");
            Fold("administration_roster", "NameKey");

            void Keep(string table, int length, params string[] columns)
            {
                var words = string.Join(" || ' ' || ", columns.Select(column => $"coalesce(\"{column}\", '')"));
                migrationBuilder.Sql($"update \"{table}\" set \"SearchKey\" = substr({Plain(words)}, 1, {length});");
            }

            void Fold(string table, string key)
            {
                var plain = Plain($"\"{key}\"");
                migrationBuilder.Sql($"update \"{table}\" set \"{key}\" = {plain} where \"{key}\" <> {plain};");
            }
        }

        private static string Plain(string text) => $"{SqliteDatabase.PlainTextFunction}({text})";
    }
}
