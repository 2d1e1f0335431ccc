using GroupHub.Foundation;

namespace GroupHub.Billing.Domain;

/// <summary>One line of an invoice: what for, why that much, and the tax it includes.</summary>
internal sealed class BilledLine
{
    private BilledLine() { }

    public int Position { get; private set; }
    public string Kind { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string? Reason { get; private set; }
    public Money Amount { get; private set; }
    public Money? Tax { get; private set; }

    /// <summary>
    /// Tax is rounded on the running sum, so that the lines' tax adds up to the tax of the total (R19, R20).
    /// </summary>
    public static IEnumerable<BilledLine> From(NewInvoice order)
    {
        var sum = Money.Zero(order.Lines[0].Amount.Currency);
        for (var i = 0; i < order.Lines.Count; i++)
        {
            var (line, before) = (order.Lines[i], sum);
            sum += line.Amount;
            yield return new BilledLine
            {
                Position = i,
                Kind = line.Kind,
                Text = line.Text,
                Reason = line.Reason,
                Amount = line.Amount,
                Tax = order.TaxPercent is { } percent ? sum.IncludedTax(percent) - before.IncludedTax(percent) : null,
            };
        }
    }
}
