using System.Globalization;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
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
            (price.ListPrice + price.FurtherList).ToShortText(Culture),
            reminderDays]);

    /// <param name="planId">What is renewed.</param>
    /// <param name="planName">Its name.</param>
    /// <param name="price">What it costs.</param>
    /// <param name="start">Why it begins on that day.</param>
    public Quote ForRenewing(
        Guid planId, string planName, PriceQuote price, RenewalStart start = RenewalStart.BehindTheRunning) =>
        Explain(planId, price, texts["Dues:Line.Renew", planName], texts[
            SentenceOf(start),
            price.RunsFrom.ToDateText(Culture),
            price.RunsTo.ToDateText(Culture)]);

    /// <param name="planId">Of the term that runs.</param>
    /// <param name="chapter">Its name, once one is chosen.</param>
    /// <param name="price">What it costs.</param>
    public Quote ForFurtherChapter(Guid planId, string? chapter, PriceQuote price) =>
        Explain(
            planId,
            price,
            chapter is null ? texts["Dues:Line.FurtherChapter"] : texts["Dues:Line.FurtherChapterOf", chapter],
            price.Total.IsZero
                ? texts["Dues:Sentence.IncludedChapter", price.RunsTo.ToDateText(Culture)]
                : texts[
                    "Dues:Sentence.FurtherChapter",
                    price.RunsTo.ToDateText(Culture),
                    price.FurtherList.ToShortText(Culture)]);

    private static string SentenceOf(RenewalStart start) => start switch
    {
        RenewalStart.JoinedOn => "Dues:Sentence.RenewJoinsOn",
        RenewalStart.InRhythm => "Dues:Sentence.RenewKeepsDays",
        RenewalStart.WithPayment => "Dues:Sentence.RenewNow",
        _ => "Dues:Sentence.Renew",
    };

    private Quote Explain(Guid planId, PriceQuote price, string title, string sentence) => new()
    {
        PlanId = planId,
        Lines = [.. Lines(price, title)],
        Tax = price.Tax,
        TaxPercent = price.TaxPercent,
        Total = price.Total,
        RunsFrom = price.RunsFrom,
        RunsTo = price.RunsTo,
        RenewsFor = price.ListPrice + price.FurtherList,
        Sentence = sentence,
    };

    private IEnumerable<QuoteLine> Lines(PriceQuote price, string title)
    {
        if (price.IsForTerm)
            yield return new QuoteLine(QuoteLineKind.Dues, title, Reason(price, price.ListPrice), price.Dues);
        if (!price.IsForTerm) yield return FurtherLine(price, title);
        else if (!price.FurtherDues.IsZero) yield return FurtherLine(price, FurtherTitle(price.FurtherChapters));
        if (!price.WelcomeFee.IsZero)
            yield return new QuoteLine(QuoteLineKind.WelcomeFee, texts["Dues:Line.WelcomeFee"], null, price.WelcomeFee);
    }

    private QuoteLine FurtherLine(PriceQuote price, string title) =>
        new(QuoteLineKind.FurtherChapters, title, Reason(price, price.FurtherList), price.FurtherDues);

    private string FurtherTitle(int count) =>
        count == 1 ? texts["Dues:Line.FurtherChapter"] : texts["Dues:Line.FurtherChapters", count];

    /// <param name="price">All of it.</param>
    /// <param name="list">What the line would cost for a full term.</param>
    private string Reason(PriceQuote price, Money list)
    {
        if (price.IsExtended) return texts["Dues:Reason.Extended", price.RunsTo.ToDateText(Culture)];
        if (!price.IsPartial)
            return texts["Dues:Reason.Full", price.RunsFrom.ToDateText(Culture), price.RunsTo.ToDateText(Culture)];

        var unit = price.Proration == Proration.Daily ? "Dues:Reason.Days" : "Dues:Reason.Months";
        return texts[unit, price.Part, price.Whole, list.Amount.ToString($"N{list.Digits}", Culture)];
    }
}
