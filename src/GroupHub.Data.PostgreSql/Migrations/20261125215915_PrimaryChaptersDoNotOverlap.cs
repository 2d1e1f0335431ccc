using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261125215915_PrimaryChaptersDoNotOverlap")]
    public class PrimaryChaptersDoNotOverlap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // On no day does anybody have two primary chapters, whoever writes them (R32). Looked at when a transaction
            // ends: an undone move and what it replaced change in two statements.
            migrationBuilder.Sql("""
                create extension if not exists btree_gist;
                alter table chapters.affiliations add constraint primary_chapters_do_not_overlap
                    exclude using gist ("MemberId" with =, daterange("From", "To", '[]') with &&) where ("IsPrimary" and "VoidedAt" is null)
                    deferrable initially deferred;
                """);
        }
    }
}
