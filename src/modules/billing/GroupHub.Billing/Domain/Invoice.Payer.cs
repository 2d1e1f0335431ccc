using GroupHub.Foundation;

namespace GroupHub.Billing.Domain;

/// <summary>Who pays, and by what the invoice is found.</summary>
internal sealed partial class Invoice
{
    public void LinkPayer(Guid userId) => Payer = Payer with { UserId = userId };

    /// <summary>What has a number is a document, and keeps the name that stands on it.</summary>
    public void ForgetPayer()
    {
        Payer = Payer.Forgotten(Number is null ? "" : Payer.Name);
        KeepKey();
    }

    /// <summary>The address stands between blanks, so that it is found as a whole.</summary>
    private void KeepKey() => SearchKey = PlainText.KeyOf($"{Number} {Payer.Email} {Payer.Name}", MaxSearchKeyLength);
}
