using System.Linq.Expressions;
using GroupHub.Billing.Domain;

namespace GroupHub.Billing.Features;

/// <summary>The columns by which invoices can be put in order, and no others.</summary>
internal static class InvoiceOrder
{
    private static readonly Dictionary<string, Expression<Func<Invoice, object?>>> Columns =
        new(StringComparer.OrdinalIgnoreCase)
    {
        ["number"] = invoice => invoice.Number ?? "",
        ["title"] = invoice => invoice.Title,
        ["amount"] = invoice => invoice.Total.Minor,
        ["status"] = invoice => invoice.Status,
        // What is not issued yet stands where it was written: databases differ in where they put what is missing.
        ["issuedOn"] = invoice => invoice.IssuedOn ?? DateOnly.FromDateTime(invoice.CreationTime),
        ["paidOn"] = invoice => invoice.PaidOn,
        ["dueOn"] = invoice => invoice.DueOn,
        ["payerName"] = invoice => invoice.Payer.Name,
        ["payerEmail"] = invoice => invoice.Payer.Email,
    };

    public static bool IsKnown(string? sorting) =>
        string.IsNullOrWhiteSpace(sorting) || Columns.ContainsKey(Read(sorting).Column);

    /// <summary>
    /// Newest first unless asked otherwise; the id settles what is equal, so that pages do not overlap.
    /// </summary>
    public static IQueryable<Invoice> InOrder(this IQueryable<Invoice> invoices, string? sorting)
    {
        if (string.IsNullOrWhiteSpace(sorting))
            return invoices.OrderByDescending(invoice => invoice.CreationTime).ThenBy(invoice => invoice.Id);

        var (column, isDescending) = Read(sorting);
        var ordered = isDescending ? invoices.OrderByDescending(Columns[column]) : invoices.OrderBy(Columns[column]);
        return ordered.ThenBy(invoice => invoice.Id);
    }

    private static (string Column, bool IsDescending) Read(string sorting)
    {
        var words = sorting.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words[0], words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase));
    }
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
