using FluentValidation;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

/// <summary>
/// Money by bank transfer or in cash, as the office has seen it come in. Saying it again changes nothing.
/// </summary>
public sealed record ReceivePayment : ICommand
{
    public Guid Id { get; init; }
    public Guid RequestId { get; init; }
    public DateOnly PaidOn { get; init; }
    public Money Amount { get; init; }

    /// <summary>What the bank statement says.</summary>
    public string Reference { get; init; } = "";
}

internal sealed class ReceivePaymentValidator : AbstractValidator<ReceivePayment>
{
    public ReceivePaymentValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.PaidOn).NotEmpty();
        RuleFor(c => c.Reference).NotEmpty().MaximumLength(ReceivedPayment.MaxReferenceLength);
    }
}

internal sealed class ReceivePaymentHandler(
    InvoiceAccess access,
    IRepository<Payment, Guid> payments,
    IAssociationClock clock,
    ISender sender) : CommandHandler<ReceivePayment>
{
    public override async Task Handle(ReceivePayment command, CancellationToken cancellation)
    {
        var invoice = await access.OpenAloneAsync(BillingPermissions.RecordPayments, command.Id, cancellation);
        var request = $"{invoice.Id:N}-{command.RequestId:N}";
        if (await payments.AnyAsync(p => p.InvoiceId == invoice.Id && p.ChargeId.StartsWith(request), cancellation))
            return;

        invoice.RequirePayable();
        invoice.RequireAmount(command.Amount);
        var today = await clock.GetTodayAsync();
        Rule.Require(command.PaidOn <= today && command.PaidOn >= today.AddYears(-1), BillingErrors.PaymentDay);

        var payment = new ReceivedPayment($"{command.RequestId:N} {command.Reference.Trim()}", command.PaidOn);
        await sender.Send(new RecordPayment(invoice.Id, payment), cancellation);
    }
}
