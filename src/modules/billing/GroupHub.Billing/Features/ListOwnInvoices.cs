using FluentValidation;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Billing.Features;

/// <summary>What the signed-in person owes or has paid.</summary>
public sealed record ListOwnInvoices : PagedQuery, IQuery<PagedResultDto<InvoiceLine>>;

public sealed record InvoiceLine(
    Guid Id,
    string? Number,
    string Title,
    Money Amount,
    InvoiceStatus Status,
    DateOnly? IssuedOn,
    DateOnly? PaidOn)
{
    /// <summary>What of it was given back.</summary>
    public IReadOnlyList<CreditNoteLine> CreditNotes { get; init; } = [];

    /// <summary>Why the last try to pay failed; nothing where none did.</summary>
    public string? Refusal { get; init; }
}

internal sealed class ListOwnInvoicesValidator : PagedQueryValidator<ListOwnInvoices>
{
    public ListOwnInvoicesValidator() => RuleFor(q => q.Sorting).Must(InvoiceOrder.Columns.Know);
}

internal sealed class ListOwnInvoicesHandler(IRepository<Invoice, Guid> invoices, CreditNotes notes, ICurrentUser user)
    : IQueryHandler<ListOwnInvoices, PagedResultDto<InvoiceLine>>
{
    public async Task<PagedResultDto<InvoiceLine>> Handle(ListOwnInvoices query, CancellationToken cancellation)
    {
        var own = (await invoices.GetQueryableAsync()).AsNoTracking().Where(PayerOf.Invoices(user));
        var page = InvoiceOrder.Columns.Sort(own, query.Sorting).Skip(query.SkipCount).Take(query.MaxResultCount)
            .Select(i => new InvoiceLine(i.Id, i.Number, i.Title, i.Total, i.Status, i.IssuedOn, i.PaidOn)
            {
                Refusal = i.DeclineReason,
            });
        var lines = await page.ToListAsync(cancellation);
        var back = await notes.ListAsync([.. lines.Select(line => line.Id)], cancellation);
        return new PagedResultDto<InvoiceLine>(
            await own.CountAsync(cancellation),
            [.. lines.Select(line => line with { CreditNotes = [.. back[line.Id]] })]);
    }
}
