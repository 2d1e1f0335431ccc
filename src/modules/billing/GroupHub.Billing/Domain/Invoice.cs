using System.Globalization;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Domain;

/// <summary>What somebody owes and for what. It gets its number when it is issued or paid, and is paid once.</summary>
internal sealed partial class Invoice : FullAuditedAggregateRoot<Guid>, IMultiTenant, ISearchable
{
    public const int MaxNameLength = 256, MaxTextLength = 512, MaxNumberLength = 16, MaxPurposeLength = 64;
    public const int MaxSearchKeyLength = 1100;

    private readonly List<BilledLine> _lines = [];

    private Invoice() { }

    public Guid? TenantId { get; private set; }
    public string Purpose { get; private set; } = "";
    public Guid PurposeId { get; private set; }
    public Payer Payer { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public Money Total { get; private set; }
    public decimal? TaxPercent { get; private set; }
    public Money? Tax { get; private set; }
    public InvoiceStatus Status { get; private set; }
    public string? Number { get; private set; }

    /// <summary>The number, and the payer's address and name: where a list is filtered.</summary>
    [DisableAuditing]
    public string SearchKey { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public DateOnly? IssuedOn { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    public PaymentState Payment { get; private set; }
    public string? DeclineReason { get; private set; }
    public Attention Attention { get; private set; }
    public IReadOnlyList<BilledLine> Lines => _lines;

    public static Invoice Draft(Guid id, NewInvoice order)
    {
        Rule.Require(order.Lines.Count > 0, BillingErrors.NoLines);
        Rule.Require(
            order.Lines.Select(l => l.Amount.Currency).Distinct().Count() == 1, BillingErrors.CurrenciesDiffer);
        var total = order.Lines.Select(line => line.Amount).Aggregate((sum, amount) => sum + amount);
        Rule.Require(total.Minor >= 0, BillingErrors.NegativeTotal);

        var invoice = new Invoice
        {
            Id = id,
            Purpose = order.Purpose,
            PurposeId = order.PurposeId,
            Payer = Payer.Of(order),
            Title = order.Lines[0].Text,
            Total = total,
            TaxPercent = order.TaxPercent,
            Tax = order.TaxPercent is { } percent ? total.IncludedTax(percent) : null,
            DueOn = order.DueOn,
        };
        invoice._lines.AddRange(BilledLine.From(order));
        invoice.KeepKey();
        return invoice;
    }

    public void Issue(string number, DateOnly today)
    {
        Rule.Require(Status is InvoiceStatus.Draft, BillingErrors.NotADraft);

        Number = number;
        KeepKey();
        IssuedOn = today;
        Status = InvoiceStatus.Open;
    }

    public void RequirePayable()
    {
        Rule.Require(Status is not InvoiceStatus.Paid, BillingErrors.AlreadyPaid);
        Rule.Require(Status is not InvoiceStatus.Void, BillingErrors.Voided);
    }

    public void RequireAmount(Money amount) => Rule.Require(
        amount == Total, BillingErrors.AmountDiffers, ("total", Total.ToText(CultureInfo.CurrentUICulture)));

    /// <summary>What money that has come in means for this invoice; nothing changes yet.</summary>
    public PaymentVerdict Judge(Money received) => this switch
    {
        { Status: InvoiceStatus.Paid or InvoiceStatus.Void } => PaymentVerdict.Surplus,
        _ when received != Total => PaymentVerdict.AmountDiffers,
        _ => PaymentVerdict.Settles,
    };

    public void Settle(string number, DateOnly paidOn)
    {
        SettleInThePast(number, paidOn);
        AddDistributedEvent(new InvoicePaid(Id, number, Purpose, PurposeId, Total, paidOn));
    }

    /// <summary>As <see cref="Settle"/>, but nobody is told: what followed from it happened long ago.</summary>
    public void SettleInThePast(string number, DateOnly paidOn)
    {
        RequirePayable();

        Number ??= number;
        KeepKey();
        IssuedOn ??= paidOn;
        PaidOn = paidOn;
        Status = InvoiceStatus.Paid;
        (Payment, DeclineReason) = (PaymentState.Paid, null);
    }

    public void Flag(PaymentVerdict verdict) =>
        Attention = verdict is PaymentVerdict.Surplus ? Attention.Overpaid : Attention.AmountDiffers;

    /// <summary>For what was paid nothing is given; the money has to go back.</summary>
    public bool SetAside()
    {
        if (Status is not InvoiceStatus.Paid || Attention is not Attention.None) return false;

        Flag(PaymentVerdict.Surplus);
        return true;
    }

    /// <summary>Nobody has to look at it any more once what is kept is what was asked for, or nothing.</summary>
    public void GaveBack(Money kept)
    {
        if (kept.IsZero || kept == Total) Attention = Attention.None;
    }

    /// <summary>What is paid stays, and so does what is about to be.</summary>
    public bool CanBeWithdrawn => Status is not InvoiceStatus.Paid && Payment is not PaymentState.Processing;

    public void Withdraw()
    {
        Rule.Require(Status is not InvoiceStatus.Paid, BillingErrors.AlreadyPaid);
        Rule.Require(Payment is not PaymentState.Processing, BillingErrors.PaymentUnderWay);

        Status = InvoiceStatus.Void;
        (Payment, DeclineReason) = (PaymentState.None, null);
    }
}
