using System.Globalization;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Billing.Receipts;

/// <summary>Everything a receipt says, in the payer's language, ready to be set.</summary>
internal sealed record ReceiptText
{
    public required string Association { get; init; }
    public required string Accent { get; init; }
    public required string Heading { get; init; }
    public required string Title { get; init; }
    public required string Payer { get; init; }
    public required IReadOnlyList<(string Label, string Value)> Facts { get; init; }
    public required IReadOnlyList<(string Text, string? Reason, string Amount)> Lines { get; init; }
    public required (string Label, string Amount)? Tax { get; init; }
    public required (string Label, string Amount) Total { get; init; }

    /// <summary>What went back since, day by day.</summary>
    public required IReadOnlyList<(string Label, string Amount)> Refunds { get; init; }
    public required string Thanks { get; init; }
    public required string Language { get; init; }
}

internal sealed class ReceiptWriter(
    IStringLocalizer<GroupHubResource> texts, ISettingProvider settings, IRepository<Refund, Guid> refunds)
    : ITransientDependency
{
    public async Task<ReceiptText> WriteAsync(Invoice invoice)
    {
        Rule.Require(invoice is { Status: InvoiceStatus.Paid, PaidOn: not null }, BillingErrors.NoReceiptYet);

        var culture = CultureInfo.GetCultureInfo(invoice.Payer.Culture);
        using var _ = CultureHelper.Use(culture);
        return new ReceiptText
        {
            Association = await settings.GetOrNullAsync(AssociationSettings.Name) ?? "GroupHub",
            Accent = await settings.GetOrNullAsync(AssociationSettings.Accent) ?? AssociationSettings.DefaultAccent,
            Heading = texts["Billing:Receipt"],
            Title = texts["Billing:Receipt:Title", invoice.Number!],
            Payer = $"{invoice.Payer.Name}\n{invoice.Payer.Email}",
            Facts =
            [
                (texts["Billing:Receipt:Number"], invoice.Number!),
                (texts["Billing:Receipt:IssuedOn"], invoice.IssuedOn!.Value.ToDateText(culture)),
                (texts["Billing:Receipt:PaidOn"], invoice.PaidOn!.Value.ToDateText(culture)),
            ],
            Lines = [.. invoice.Lines.Select(line => (line.Text, line.Reason, line.Amount.ToText(culture)))],
            Tax = TaxOf(invoice, culture),
            Total = (texts["Billing:Receipt:Total"], invoice.Total.ToText(culture)),
            Refunds = [.. (await ReadRefundsAsync(invoice)).Select(back => LineOf(back, culture))],
            Thanks = texts["Billing:Receipt:Thanks"],
            Language = culture.TwoLetterISOLanguageName,
        };
    }

    private async Task<IEnumerable<Refund>> ReadRefundsAsync(Invoice invoice) =>
        (await refunds.GetListAsync(refund => refund.InvoiceId == invoice.Id)).OrderBy(refund => refund.CreationTime);

    private (string, string) LineOf(Refund refund, CultureInfo culture) =>
        (texts["Billing:Receipt:Refund", refund.GivenBackOn.ToDateText(culture)], refund.Amount.ToText(culture));

    private (string, string)? TaxOf(Invoice invoice, CultureInfo culture) => invoice.Tax is { } tax
        ? (texts["Billing:Receipt:Tax", invoice.TaxPercent!.Value.ToString("0.##", culture)], tax.ToText(culture))
        : null;
}
