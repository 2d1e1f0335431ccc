using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GroupHub.Data.Sqlite.Migrations
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
                insert into "billing_invoice_counters" as c ("Id", "TenantId", "Last")
                select lower(replace(coalesce("TenantId", ''), '-', '')) || '-credit-' || substr("GivenBackOn", 1, 4), "TenantId", count(*)
                from "billing_refunds" where "Number" is null group by 1, 2
                on conflict ("Id") do update set "Last" = c."Last" + excluded."Last";
                """);
            // Tax is rounded on the running sum of a payment (R19), so what is numbered already counts along. In whole
            // numbers, hundredths of a percent: half a cent and more is a cent.
            migrationBuilder.Sql("""
                with given as (
                    select r.*, cast(round(i."TaxPercent" * 100) as integer) as percent, p."Verdict" = 0 as settles,
                        substr(r."GivenBackOn", 1, 4) as year,
                        sum(r."Amount_Minor") over (
                            partition by r."PaymentId" order by r."GivenBackOn", r."CreationTime", r."Id") as upto
                    from "billing_refunds" r
                    join "billing_invoices" i on i."Id" = r."InvoiceId"
                    join "billing_payments" p on p."Id" = r."PaymentId"),
                earlier as (
                    select given.*,
                        row_number() over (partition by "TenantId", year order by "GivenBackOn", "CreationTime", "Id") as turn,
                        count(*) over (partition by "TenantId", year) as many
                    from given where "Number" is null),
                numbered as (
                    select e.*, c."Last" - e.many + e.turn as ordinal
                    from earlier e join "billing_invoice_counters" c
                        on c."Id" = lower(replace(coalesce(e."TenantId", ''), '-', '')) || '-credit-' || e.year)
                update "billing_refunds" set
                    "Number" = 'CN-' || n.year || '-' || printf('%05d', n.ordinal),
                    "Tax_Currency" = case when n.settles and n.percent is not null then n."Amount_Currency" end,
                    "Tax_Minor" = case when n.settles then
                        (2 * n.upto * n.percent + 10000 + n.percent) / (2 * (10000 + n.percent))
                        - (2 * (n.upto - n."Amount_Minor") * n.percent + 10000 + n.percent) / (2 * (10000 + n.percent)) end
                from numbered n where n."Id" = "billing_refunds"."Id";
                """);
        }
    }
}
