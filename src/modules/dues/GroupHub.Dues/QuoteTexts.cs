using System.Globalization;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Says a price in words: every line with its reason, in the reader's language.</summary>
internal sealed class QuoteTexts(IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public Quote ForJoining(Guid planId, string planName, PriceQuote price, int reminderDays) =>
        Explain(planId, price, texts["Dues:Line.Join", planName, price.RunsFrom.ToDayText(Culture)], texts[
            "Dues:Sentence.Join",
            price.RunsTo.ToDateText(Culture),
            price.ListPrice.ToShortText(Culture),
            reminderDays]);

    public Quote ForRenewing(Guid planId, string planName, PriceQuote price) =>
        Explain(planId, price, texts["Dues:Line.Renew", planName], texts[
            "Dues:Sentence.Renew",
            price.RunsFrom.ToDateText(Culture),
            price.RunsTo.ToDateText(Culture)]);

    private Quote Explain(Guid planId, PriceQuote price, string title, string sentence) => new()
    {
        PlanId = planId,
        Lines = [.. Lines(price, title)],
        Tax = price.Tax,
        TaxPercent = price.TaxPercent,
        Total = price.Total,
        RunsFrom = price.RunsFrom,
        RunsTo = price.RunsTo,
        RenewsFor = price.ListPrice,
        Sentence = sentence,
    };

    private IEnumerable<QuoteLine> Lines(PriceQuote price, string title)
    {
        yield return new QuoteLine(QuoteLineKind.Dues, title, Reason(price), price.Dues);
        if (!price.WelcomeFee.IsZero) yield return new QuoteLine(QuoteLineKind.WelcomeFee, texts["Dues:Line.WelcomeFee"], null, price.WelcomeFee);
    }

    private string Reason(PriceQuote price)
    {
        if (price.IsExtended) return texts["Dues:Reason.Extended", price.RunsTo.ToDateText(Culture)];
        if (!price.IsPartial) return texts["Dues:Reason.Full", price.RunsFrom.ToDateText(Culture), price.RunsTo.ToDateText(Culture)];

        var unit = price.Proration == Proration.Daily ? "Dues:Reason.Days" : "Dues:Reason.Months";
        return texts[unit, price.Part, price.Whole, price.ListPrice.Amount.ToString($"N{price.ListPrice.Digits}", Culture)];
    }
}
