namespace GroupHub.Billing;

public static class BillingPermissions
{
    public const string GroupName = "GroupHub.Billing";

    /// <summary>Every invoice of the association.</summary>
    public const string Invoices = GroupName + ".Invoices";

    /// <summary>To say that money has come in by another way than the gateway.</summary>
    public const string RecordPayments = Invoices + ".RecordPayments";

    /// <summary>The invoices one has paid or owes oneself.</summary>
    public const string Own = GroupName + ".Own";
}
