using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261123235809_TermsDoNotOverlap")]
    public class TermsDoNotOverlap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // One person's valid terms never overlap, whoever writes them (R5).
            migrationBuilder.Sql("""
                create extension if not exists btree_gist;
                alter table dues.terms add constraint terms_do_not_overlap
                    exclude using gist ("MembershipId" with =, daterange("From", "To", '[]') with &&) where ("VoidedAt" is null);
                """);
        }
    }
}
