using System.Globalization;
using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

[ExposeServices(typeof(IOwedDues))]
internal sealed class OwedByMembers(
    IRepository<Membership, Guid> memberships,
    IRepository<MembershipPlan, Guid> plans,
    IRepository<Renewal, Guid> renewals,
    IRepository<FurtherChapter, Guid> further,
    IInvoices invoices,
    RenewalQuotes quotes,
    StandingPolicies policies,
    IAssociationClock clock,
    IStringLocalizer<GroupHubResource> texts) : IOwedDues, ITransientDependency
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public async Task<IReadOnlyDictionary<Guid, OwedDues>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        var owed = await ListInvoicedAsync(memberIds, cancellation);
        Guid[] others = [.. memberIds.Where(id => !owed.ContainsKey(id))];
        foreach (var (id, due) in await ListDueAsync(others, cancellation)) owed.Add(id, due);
        return owed;
    }

    /// <summary>What is only offered, and not billed, is owed by nobody.</summary>
    private async Task<Dictionary<Guid, OwedDues>> ListInvoicedAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var renewed = (await renewals.GetQueryableAsync())
            .Where(r => !r.IsPaid && r.InvoiceId != null && memberIds.Contains(r.MemberId))
            .Select(r => new { r.MemberId, r.InvoiceId });
        var added = (await further.GetQueryableAsync())
            .Where(f => f.State == FurtherChapterState.AwaitingPayment
                && f.InvoiceId != null && memberIds.Contains(f.MemberId))
            .Select(f => new { f.MemberId, f.InvoiceId });
        var billed = await renewed.Concat(added).ToListAsync(cancellation);
        if (billed.Count == 0) return [];

        var open = (await invoices.GetAsync([.. billed.Select(bill => bill.InvoiceId!.Value)], cancellation))
            .Where(invoice => invoice.Status == InvoiceStatus.Open)
            .ToDictionary(invoice => invoice.Id);
        return billed.Where(bill => open.ContainsKey(bill.InvoiceId!.Value))
            .GroupBy(bill => bill.MemberId, bill => open[bill.InvoiceId!.Value])
            .ToDictionary(bills => bills.Key, bills => Billed([.. bills]));
    }

    private OwedDues Billed(IReadOnlyList<InvoiceFacts> bills)
    {
        var total = bills.Select(bill => bill.Total).Aggregate((sum, amount) => sum + amount);
        return new OwedDues(total, bills is [var one]
            ? texts["Dues:Owes.Invoice", one.Number ?? "", one.IssuedOn?.ToDateText(Culture) ?? ""]
            : texts["Dues:Owes.Invoices", bills.Count]);
    }

    private async Task<IEnumerable<KeyValuePair<Guid, OwedDues>>> ListDueAsync(
        Guid[] memberIds, CancellationToken cancellation)
    {
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var earliest = today.AddDays(-Math.Max(policy.RejoinDays, policy.GraceDays));
        var ended = await (await memberships.GetQueryableAsync()).AsNoTracking()
            .Where(m => memberIds.Contains(m.MemberId) && m.PaidThrough < today && m.PaidThrough >= earliest)
            .ToListAsync(cancellation);
        var due = ended.Select(membership => membership.ToFacts(policy))
            .Where(facts => facts.StandingOn(today, policy) is Standing.Grace or Standing.Lapsed)
            .ToList();
        if (due.Count == 0) return [];

        Guid[] planIds = [.. due.Select(facts => facts.PlanId!.Value).Distinct()];
        var known = await (await plans.GetQueryableAsync()).AsNoTracking()
            .Where(plan => planIds.Contains(plan.Id))
            .ToDictionaryAsync(plan => plan.Id, cancellation);
        var offers = due.Where(facts => known.ContainsKey(facts.PlanId!.Value))
            .Select(facts => (known[facts.PlanId!.Value], facts))
            .ToList();
        var quoted = await quotes.QuoteAsync(offers, today, policy, cancellation);
        return from offer in offers
               let quote = quoted[offer.facts.MemberId]
               where !quote.Total.IsZero
               select KeyValuePair.Create(offer.facts.MemberId, new OwedDues(quote.Total, texts[
                   "Dues:Owes.Renewal", offer.facts.PlanName ?? "", offer.facts.PaidThrough!.Value.ToDateText(Culture)]));
    }
}
