using System.Linq.Expressions;
using FluentValidation;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Billing.Features;

/// <summary>
/// The invoices within the viewer's reach. Status is one of those of an invoice, "attention" or "declined".
/// </summary>
public sealed record ListInvoices : PagedQuery, IQuery<PagedResultDto<InvoiceRow>>
{
    public const string Attention = "attention", Declined = "declined";

    /// <summary>Part of the payer's name or address, or of a number.</summary>
    public string? Filter { get; init; }
    public string? Status { get; init; }
}

public sealed record InvoiceRow
{
    public required Guid Id { get; init; }
    public required string? Number { get; init; }
    public required string Title { get; init; }
    public required Money Amount { get; init; }
    public required InvoiceStatus Status { get; init; }
    public required DateOnly? IssuedOn { get; init; }
    public required DateOnly? PaidOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public required string PayerName { get; init; }
    public required string PayerEmail { get; init; }
    public required Attention Attention { get; init; }

    /// <summary>Why the last try to pay failed, in the payer's language; nothing where none did.</summary>
    public required string? Refusal { get; init; }

    /// <summary>What went back to the payer; nothing where nothing did.</summary>
    public Money? Refunded { get; init; }

    /// <summary>The documents of what went back.</summary>
    public IReadOnlyList<CreditNoteLine> CreditNotes { get; init; } = [];

    /// <summary>Whether the viewer may record a payment for it now.</summary>
    public bool MayReceive { get; init; }

    /// <summary>Whether money came in for it that the viewer may give back.</summary>
    public bool MayRefund { get; init; }
}

internal sealed class ListInvoicesValidator : PagedQueryValidator<ListInvoices>
{
    public ListInvoicesValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(Invoice.MaxNameLength);
        RuleFor(q => q.Status).Must(InvoiceStates.IsKnown).When(q => !string.IsNullOrEmpty(q.Status));
        RuleFor(q => q.Sorting).Must(InvoiceOrder.Columns.Know);
    }
}

internal sealed class ListInvoicesHandler(InvoiceAccess access, InvoiceRows rows)
    : IQueryHandler<ListInvoices, PagedResultDto<InvoiceRow>>
{
    public async Task<PagedResultDto<InvoiceRow>> Handle(ListInvoices query, CancellationToken cancellation)
    {
        var found = (await access.ReadAsync(BillingPermissions.Invoices, cancellation)).Matching(query.Filter);
        if (query.Status == ListInvoices.Attention) found = found.Where(i => i.Attention != Attention.None);
        else if (query.Status == ListInvoices.Declined) found = found.Where(InvoiceStates.IsDeclined);
        else if (InvoiceStates.Parse(query.Status) is { } status) found = found.Where(i => i.Status == status);

        var page = InvoiceOrder.Columns.Sort(found, query.Sorting)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .Select(Row);
        var shown = await rows.ShowAsync(await page.ToListAsync(cancellation), cancellation);
        return new PagedResultDto<InvoiceRow>(await found.CountAsync(cancellation), shown);
    }

    private static readonly Expression<Func<Invoice, InvoiceRow>> Row = invoice => new InvoiceRow
    {
        Id = invoice.Id,
        Number = invoice.Number,
        Title = invoice.Title,
        Amount = invoice.Total,
        Status = invoice.Status,
        IssuedOn = invoice.IssuedOn,
        PaidOn = invoice.PaidOn,
        DueOn = invoice.DueOn,
        PayerName = invoice.Payer.Name,
        PayerEmail = invoice.Payer.Email,
        Attention = invoice.Attention,
        Refusal = invoice.DeclineReason,
    };
}
