using GroupHub.Billing.Features;
using GroupHub.Billing.Receipts;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Billing;

[Route("api/billing")]
public sealed class BillingController(ISender sender) : ModuleController
{
    [HttpGet("me/invoices"), Authorize(BillingPermissions.Own)]
    public Task<PagedResultDto<InvoiceLine>> ListOwn([FromQuery] ListOwnInvoices query) => sender.Send(query);

    [HttpGet("invoices"), Authorize(BillingPermissions.Invoices)]
    public Task<PagedResultDto<InvoiceRow>> List([FromQuery] ListInvoices query) => sender.Send(query);

    [HttpPost("invoices/{id:guid}/payments"), Authorize(BillingPermissions.RecordPayments)]
    public Task ReceivePayment(Guid id, ReceivePayment command) => sender.Send(command with { Id = id });

    [HttpGet("invoices/{id:guid}/payments"), Authorize(BillingPermissions.Invoices)]
    public Task<IReadOnlyList<PaymentLine>> ListPayments(Guid id) => sender.Send(new ListPayments(id));

    [HttpPost("payments/{id:guid}/refunds"), Authorize(BillingPermissions.Refund)]
    public Task Refund(Guid id, RefundPayment command) => sender.Send(command with { Id = id });

    [HttpGet("invoices/{id:guid}/receipt"), Authorize(BillingPermissions.Own)]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public async Task<FileContentResult> GetReceipt(Guid id) => Pdf(await sender.Send(new GetReceipt(id)));

    [HttpGet("receipts/{id:guid}"), AllowAnonymous]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public async Task<FileContentResult> GetReceiptByLink(Guid id, string? key) =>
        Pdf(await sender.Send(new GetReceiptByLink(id, key)));

    [HttpGet("refunds/{id:guid}/credit-note"), Authorize(BillingPermissions.Own)]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public async Task<FileContentResult> GetCreditNote(Guid id) => Pdf(await sender.Send(new GetCreditNote(id)));

    [HttpGet("credit-notes/{id:guid}"), AllowAnonymous]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public async Task<FileContentResult> GetCreditNoteByLink(Guid id, string? key) =>
        Pdf(await sender.Send(new GetCreditNoteByLink(id, key)));

    [HttpGet("gateway"), Authorize(BillingPermissions.Gateway)]
    public Task<PaymentSettings> GetPaymentSettings() => sender.Send(new GetPaymentSettings());

    [HttpPut("gateway/account"), Authorize(BillingPermissions.Gateway)]
    public Task<PaymentSettings> ConnectAccount(ConnectAccount command) => sender.Send(command);

    private FileContentResult Pdf(ReceiptFile receipt)
    {
        Response.Headers.CacheControl = "private, no-store";
        return File(receipt.Content, "application/pdf", receipt.Name);
    }
}
