using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Billing.Data;

public static class BillingModelBuilderExtensions
{
    private const string Module = "billing";
    private const int MaxReferenceLength = 255, MaxUrlLength = 2000, MaxCultureLength = 16, MaxGatewayLength = 16;

    public static void ConfigureBilling(this ModelBuilder builder)
    {
        builder.Entity<Invoice>(ConfigureInvoice);
        builder.Entity<Payment>(ConfigurePayment);
        builder.Entity<Refund>(ConfigureRefund);
        builder.Entity<CheckoutSession>(ConfigureCheckoutSession);
        builder.Entity<InvoiceRequest>(ConfigureInvoiceRequest);
        builder.Entity<InvoiceCounter>(ConfigureInvoiceCounter);
        builder.Entity<GatewayEvent>(ConfigureGatewayEvent);
        builder.Entity<DemoCheckout>(ConfigureDemoCheckout);
    }

    private static void ConfigureInvoice(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.ToModuleTable(Module, "invoices").ConfigureByConvention();
        invoice.Property(i => i.Purpose).HasMaxLength(Invoice.MaxPurposeLength);
        invoice.Property(i => i.Title).HasMaxLength(Invoice.MaxTextLength);
        invoice.Property(i => i.Number).HasMaxLength(Invoice.MaxNumberLength);
        invoice.Property(i => i.SearchKey).HasMaxLength(Invoice.MaxSearchKeyLength);
        invoice.Property(i => i.TaxPercent).HasPrecision(5, 2);
        invoice.Property(i => i.DeclineReason).HasMaxLength(Invoice.MaxTextLength);
        invoice.Property(i => i.Status).HasConversion<int>();
        invoice.Property(i => i.Payment).HasConversion<int>();
        invoice.Property(i => i.Attention).HasConversion<int>();
        invoice.HasMoney(i => i.Total).HasMoney(i => i.Tax);
        invoice.ComplexProperty(i => i.Payer, payer =>
        {
            payer.Property(p => p.Name).HasMaxLength(Invoice.MaxNameLength);
            payer.Property(p => p.Email).HasMaxLength(Invoice.MaxNameLength);
            payer.Property(p => p.Culture).HasMaxLength(MaxCultureLength);
        });
        invoice.Ignore(i => i.Lines)
            .ComplexCollection<List<BilledLine>, BilledLine>("_lines", lines => lines.ToJson("Lines"));
        invoice.HasIndex(i => new { i.TenantId, i.Number }).IsUnique();
        invoice.HasIndex(i => new { i.TenantId, i.Purpose, i.PurposeId });
        invoice.HasIndex(i => new { i.TenantId, i.CreationTime });
        invoice.HasIndex(i => new { i.TenantId, i.Status, i.PaidOn });
    }

    private static void ConfigurePayment(EntityTypeBuilder<Payment> payment)
    {
        payment.ToModuleTable(Module, "payments").ConfigureByConvention();
        payment.Property(p => p.Gateway).HasMaxLength(MaxGatewayLength);
        payment.Property(p => p.ChargeId).HasMaxLength(MaxReferenceLength);
        payment.Property(p => p.Verdict).HasConversion<int>();
        payment.HasMoney(p => p.Amount);
        payment.HasIndex(p => new { p.TenantId, p.Gateway, p.ChargeId }).IsUnique();
        payment.HasIndex(p => p.InvoiceId);
    }

    private static void ConfigureRefund(EntityTypeBuilder<Refund> refund)
    {
        refund.ToModuleTable(Module, "refunds").ConfigureByConvention();
        refund.Property(r => r.Reason).HasMaxLength(Refund.MaxReasonLength);
        refund.Property(r => r.Number).HasMaxLength(Invoice.MaxNumberLength);
        refund.HasMoney(r => r.Amount).HasMoney(r => r.Tax);
        refund.HasIndex(r => new { r.TenantId, r.Number }).IsUnique();
        refund.HasIndex(r => new { r.TenantId, r.InvoiceId, r.RequestId }).IsUnique();
    }

    private static void ConfigureCheckoutSession(EntityTypeBuilder<CheckoutSession> session)
    {
        session.ToModuleTable(Module, "checkout_sessions").ConfigureByConvention();
        session.Property(s => s.Gateway).HasMaxLength(MaxGatewayLength);
        session.Property(s => s.Reference).HasMaxLength(MaxReferenceLength);
        session.Property(s => s.Url).HasMaxLength(MaxUrlLength);
        session.Property(s => s.LastRefusal).HasMaxLength(MaxReferenceLength);
        session.Property(s => s.State).HasConversion<int>();
        session.HasMoney(s => s.Amount);
        session.HasIndex(s => s.InvoiceId);
        session.HasIndex(s => new { s.TenantId, s.State, s.ExpiresAt });
    }

    private static void ConfigureInvoiceRequest(EntityTypeBuilder<InvoiceRequest> request)
    {
        request.ToModuleTable(Module, "invoice_requests").ConfigureByConvention();
        request.Property(r => r.RequestKey).HasMaxLength(InvoiceRequest.MaxKeyLength);
        request.HasIndex(r => new { r.TenantId, r.RequestKey }).IsUnique();
    }

    private static void ConfigureInvoiceCounter(EntityTypeBuilder<InvoiceCounter> counter)
    {
        counter.ToModuleTable(Module, "invoice_counters").ConfigureByConvention();
        counter.Property(c => c.Id).HasMaxLength(64);
    }

    private static void ConfigureGatewayEvent(EntityTypeBuilder<GatewayEvent> inbox)
    {
        inbox.ToModuleTable(Module, "gateway_events").ConfigureByConvention();
        inbox.Property(e => e.Gateway).HasMaxLength(MaxGatewayLength);
        inbox.Property(e => e.EventId).HasMaxLength(MaxReferenceLength);
        inbox.Property(e => e.Kind).HasMaxLength(MaxReferenceLength);
        inbox.HasIndex(e => new { e.Gateway, e.EventId }).IsUnique();
    }

    private static void ConfigureDemoCheckout(EntityTypeBuilder<DemoCheckout> checkout)
    {
        checkout.ToModuleTable(Module, "demo_checkouts").ConfigureByConvention();
        checkout.Property(c => c.ReturnUrl).HasMaxLength(MaxUrlLength);
        checkout.Property(c => c.CancelUrl).HasMaxLength(MaxUrlLength);
        checkout.Property(c => c.Stage).HasConversion<int>();
        checkout.Property(c => c.LastRefusal).HasConversion<int>();
        checkout.HasMoney(c => c.Amount);
    }
}
