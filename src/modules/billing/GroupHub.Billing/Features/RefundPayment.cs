using FluentValidation;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Features;

/// <summary>
/// Gives money back: by card where it came by card; what came by bank transfer the treasurer sends back and records
/// here. What the money bought stays: who is to leave, resigns. Saying it again changes nothing.
/// </summary>
public sealed record RefundPayment : ICommand
{
    public Guid Id { get; init; }
    public Guid RequestId { get; init; }
    public Money Amount { get; init; }

    /// <summary>The payer reads it.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class RefundPaymentValidator : AbstractValidator<RefundPayment>
{
    public RefundPaymentValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Amount.Minor).GreaterThan(0).OverridePropertyName(nameof(RefundPayment.Amount));
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Refund.MaxReasonLength);
    }
}

internal sealed class RefundPaymentHandler(InvoiceAccess access, IRepository<Payment, Guid> payments, Refunds refunds)
    : CommandHandler<RefundPayment>
{
    public override async Task Handle(RefundPayment command, CancellationToken cancellation)
    {
        var payment = await payments.GetAsync(command.Id, cancellationToken: cancellation);
        var invoice = await access.OpenAloneAsync(BillingPermissions.Refund, payment.InvoiceId, cancellation);
        await refunds.GiveBackAsync(
            invoice, payment, new RefundOrder(command.RequestId, command.Amount, command.Reason), cancellation);
    }
}
