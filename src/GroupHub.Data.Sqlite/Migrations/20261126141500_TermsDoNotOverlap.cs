using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
{
    /// <summary>What PostgreSQL's exclusion does, SQLite does by triggers.</summary>
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126141500_TermsDoNotOverlap")]
    public partial class TermsDoNotOverlap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // One person's valid terms never overlap, whoever writes them (R5). A migration that makes the table anew
            // has to make these anew, too.
            migrationBuilder.Sql(TriggerOn("insert", "new"));
            migrationBuilder.Sql(TriggerOn("update", "updated"));
        }

        private static string TriggerOn(string statement, string name) => $"""
            create trigger terms_do_not_overlap_when_{name} before {statement} on "dues_terms" when new."VoidedAt" is null begin
                select raise(abort, 'terms_do_not_overlap') where exists (
                    select 1 from "dues_terms" other
                    where other."MembershipId" = new."MembershipId" and other."Id" <> new."Id" and other."VoidedAt" is null
                        and other."From" <= new."To" and new."From" <= other."To");
            end;
            """;
    }
}
