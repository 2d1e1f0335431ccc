namespace GroupHub.Billing;

public static class BillingErrors
{
    public const string NoLines = "GroupHub.Billing:NoLines";
    public const string CurrenciesDiffer = "GroupHub.Billing:CurrenciesDiffer";
    public const string NegativeTotal = "GroupHub.Billing:NegativeTotal";
    public const string AlreadyPaid = "GroupHub.Billing:AlreadyPaid";
    public const string Voided = "GroupHub.Billing:Voided";
    public const string NotADraft = "GroupHub.Billing:NotADraft";
    public const string AmountDiffers = "GroupHub.Billing:AmountDiffers";
    public const string PaymentDay = "GroupHub.Billing:PaymentDay";
    public const string AmountNotTaken = "GroupHub.Billing:AmountNotTaken";
    public const string AmountTooFine = "GroupHub.Billing:AmountTooFine";
    public const string RefundTooHigh = "GroupHub.Billing:RefundTooHigh";
    public const string RefundRefused = "GroupHub.Billing:RefundRefused";
    public const string NoReceiptYet = "GroupHub.Billing:NoReceiptYet";
    public const string NoCreditNote = "GroupHub.Billing:NoCreditNote";
    public const string AccountNeedsStripe = "GroupHub.Billing:AccountNeedsStripe";
    public const string AccountUnknown = "GroupHub.Billing:AccountUnknown";
    public const string AccountNotAsked = "GroupHub.Billing:AccountNotAsked";
    public const string PaymentUnderWay = "GroupHub.Billing:PaymentUnderWay";
    public const string GatewayUnavailable = "GroupHub.Billing:GatewayUnavailable";
    public const string NoGateway = "GroupHub.Billing:NoGateway";
    public const string ForgedEvent = "GroupHub.Billing:ForgedEvent";
}
