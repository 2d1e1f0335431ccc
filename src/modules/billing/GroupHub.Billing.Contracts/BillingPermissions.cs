namespace GroupHub.Billing;

public static class BillingPermissions
{
    public const string GroupName = "GroupHub.Billing";

    /// <summary>Invoices as the treasurer sees them: all, or those that <see cref="IInvoiceReach"/> says.</summary>
    public const string Invoices = GroupName + ".Invoices";

    /// <summary>To say that money has come in by another way than the gateway.</summary>
    public const string RecordPayments = Invoices + ".RecordPayments";

    /// <summary>To give money back to whoever paid.</summary>
    public const string Refund = Invoices + ".Refund";

    /// <summary>Which gateway takes the money, and to which account of the association.</summary>
    public const string Gateway = GroupName + ".Gateway";

    /// <summary>The invoices one has paid or owes oneself.</summary>
    public const string Own = GroupName + ".Own";
}
