using System.Linq.Expressions;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;

namespace GroupHub.Billing.Features;

/// <summary>The columns by which invoices can be put in order, and no others.</summary>
internal static class InvoiceOrder
{
    public static readonly SortColumns<Invoice> Columns = new SortColumns<Invoice>("createdOn desc", i => i.Id)
        .By("createdOn", invoice => invoice.CreationTime)
        .By("number", invoice => invoice.Number ?? "")
        .ByText("title", invoice => invoice.Title)
        .By("amount", invoice => invoice.Total.Minor)
        .By("status", invoice => invoice.Status)
        // What is not issued yet stands where it was written.
        .By(
            "issuedOn",
            invoice => invoice.IssuedOn ?? DateOnly.FromDateTime(invoice.CreationTime),
            invoice => invoice.Number ?? "")
        .By("paidOn", invoice => invoice.PaidOn)
        .By("dueOn", invoice => invoice.DueOn)
        .ByText("payerName", invoice => invoice.Payer.Name)
        .ByText("payerEmail", invoice => invoice.Payer.Email);
}

/// <summary>The states of an invoice as they are written in an address.</summary>
internal static class InvoiceStates
{
    /// <summary>What is still to be paid, and the last attempt was refused.</summary>
    public static readonly Expression<Func<Invoice, bool>> IsDeclined = invoice =>
        invoice.Payment == PaymentState.Declined
            && (invoice.Status == InvoiceStatus.Draft || invoice.Status == InvoiceStatus.Open);

    public static InvoiceStatus? Parse(string? text) =>
        Enum.GetValues<InvoiceStatus>().Cast<InvoiceStatus?>()
            .FirstOrDefault(status => $"{status}".Equals(text, StringComparison.OrdinalIgnoreCase));

    public static bool IsKnown(string? text) =>
        text is ListInvoices.Attention or ListInvoices.Declined || Parse(text) is not null;
}
