using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.PostgreSql.Migrations
{
    /// <summary>
    /// Refunds from before there were credit notes get theirs: in the order in which they were given, with the next
    /// numbers of their association and year, so that none is left out and none is given twice.
    /// </summary>
    [DbContext(typeof(GroupHubDbContext))]
    [Migration("20261126134500_CreditNotesOfEarlierRefunds")]
    public partial class CreditNotesOfEarlierRefunds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // First the counters, as if the numbers had been taken one after the other.
            migrationBuilder.Sql("""
                insert into billing.invoice_counters as c ("Id", "TenantId", "Last")
                select replace(coalesce("TenantId"::text, ''), '-', '') || '-credit-' || extract(year from "GivenBackOn")::int, "TenantId", count(*)
                from billing.refunds where "Number" is null group by 1, 2
                on conflict ("Id") do update set "Last" = c."Last" + excluded."Last";
                """);
            // Tax is rounded on the running sum of a payment (R19), so what is numbered already counts along.
            migrationBuilder.Sql("""
                with given as (
                    select r.*, i."TaxPercent" as percent, p."Verdict" = 0 as settles, extract(year from r."GivenBackOn")::int as year,
                        sum(r."Amount_Minor") over (
                            partition by r."PaymentId" order by r."GivenBackOn", r."CreationTime", r."Id") as upto
                    from billing.refunds r
                    join billing.invoices i on i."Id" = r."InvoiceId"
                    join billing.payments p on p."Id" = r."PaymentId"),
                earlier as (
                    select given.*,
                        row_number() over (partition by "TenantId", year order by "GivenBackOn", "CreationTime", "Id") as turn,
                        count(*) over (partition by "TenantId", year) as many
                    from given where "Number" is null),
                numbered as (
                    select e.*, c."Last" - e.many + e.turn as ordinal
                    from earlier e join billing.invoice_counters c
                        on c."Id" = replace(coalesce(e."TenantId"::text, ''), '-', '') || '-credit-' || e.year)
                update billing.refunds r set
                    "Number" = 'CN-' || n.year || '-' || lpad(n.ordinal::text, greatest(5, length(n.ordinal::text)), '0'),
                    "Tax_Currency" = case when n.settles and n.percent is not null then n."Amount_Currency" end,
                    "Tax_Minor" = case when n.settles then
                        round(n.upto * n.percent / (100 + n.percent)) - round((n.upto - n."Amount_Minor") * n.percent / (100 + n.percent)) end
                from numbered n where n."Id" = r."Id";
                """);
        }
    }
}
