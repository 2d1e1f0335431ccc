using System.Globalization;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Billing.Receipts;

/// <summary>What a credit note says, in the payer's language: a receipt for money that went the other way.</summary>
internal sealed class CreditNoteWriter(IStringLocalizer<GroupHubResource> texts, ISettingProvider settings)
    : ITransientDependency
{
    public async Task<ReceiptText> WriteAsync(Refund refund, Invoice invoice)
    {
        Rule.Require(refund.Number is not null, BillingErrors.NoCreditNote);

        var culture = CultureInfo.GetCultureInfo(invoice.Payer.Culture);
        using var _ = CultureHelper.Use(culture);
        var percent = invoice.TaxPercent?.ToString("0.##", culture) ?? "";
        return new ReceiptText
        {
            Association = await settings.GetOrNullAsync(AssociationSettings.Name) ?? "GroupHub",
            Accent = await settings.GetOrNullAsync(AssociationSettings.Accent) ?? AssociationSettings.DefaultAccent,
            Heading = texts["Billing:CreditNote"],
            Title = texts["Billing:CreditNote:Title", refund.Number!],
            Payer = $"{invoice.Payer.Name}\n{invoice.Payer.Email}",
            Facts = FactsOf(refund, invoice, culture),
            Lines = [(invoice.Title, refund.Reason.Length == 0 ? null : refund.Reason, refund.Amount.ToText(culture))],
            Tax = refund.Tax is { } tax ? (texts["Billing:Receipt:Tax", percent], tax.ToText(culture)) : null,
            Total = (texts["Billing:CreditNote:Total"], refund.Amount.ToText(culture)),
            Refunds = [],
            Thanks = invoice.Number is { } number
                ? texts["Billing:CreditNote:Corrects", number]
                : texts["Billing:CreditNote:NotOwed"],
            Language = culture.TwoLetterISOLanguageName,
        };
    }

    private List<(string Label, string Value)> FactsOf(Refund refund, Invoice invoice, CultureInfo culture)
    {
        List<(string, string)> facts =
        [
            (texts["Billing:Receipt:Number"], refund.Number!),
            (texts["Billing:Receipt:IssuedOn"], refund.GivenBackOn.ToDateText(culture)),
        ];
        if (invoice.Number is { } number) facts.Add((texts["Billing:CreditNote:Invoice"], number));
        return facts;
    }
}
