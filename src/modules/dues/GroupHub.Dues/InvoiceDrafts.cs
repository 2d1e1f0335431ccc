using System.Globalization;
using System.Text.Json;
using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace GroupHub.Dues;

/// <summary>Writes what was quoted as an invoice, in the payer's language.</summary>
internal sealed class InvoiceDrafts(QuoteTexts texts) : ITransientDependency
{
    public NewInvoice For(Application application)
    {
        using var _ = CultureHelper.Use(application.Culture);
        var quote = texts.ForJoining(application.PlanId, application.PlanName, application.Quote, reminderDays: 0);
        return new NewInvoice
        {
            RequestKey = KeyOf(application.Id, application.Quote),
            Purpose = DuesPurposes.Application,
            PurposeId = application.Id,
            PayerName = application.Applicant.Name,
            PayerEmail = application.Applicant.Email,
            Culture = application.Culture,
            Lines = LinesOf(quote),
            TaxPercent = quote.TaxPercent,
            DueOn = quote.RunsFrom,
        };
    }

    public NewInvoice For(Renewal renewal, MemberProfile payer) => ForMember(
        payer,
        DuesPurposes.Renewal,
        renewal.Id,
        renewal.Quote,
        texts.ForRenewing(renewal.PlanId, renewal.PlanName, renewal.Quote));

    public NewInvoice For(FurtherChapter further, string chapter, MemberProfile payer) => ForMember(
        payer,
        DuesPurposes.FurtherChapter,
        further.Id,
        further.Quote,
        texts.ForFurtherChapter(further.PlanId, chapter, further.Quote));

    private static NewInvoice ForMember(MemberProfile payer, string purpose, Guid id, PriceQuote offer, Quote quote) =>
        new()
    {
        RequestKey = KeyOf(id, offer),
        Purpose = purpose,
        PurposeId = id,
        PayerName = payer.Name,
        PayerEmail = payer.Email,
        PayerUserId = payer.UserId,
        Culture = Languages.Current,
        Lines = LinesOf(quote),
        TaxPercent = quote.TaxPercent,
        DueOn = quote.RunsFrom,
    };

    /// <summary>The same offer is one invoice however often it is asked for; another day's offer is another.</summary>
    private static string KeyOf(Guid id, PriceQuote quote) =>
        string.Create(CultureInfo.InvariantCulture, $"dues:{id:N}:{quote.RunsFrom:yyyyMMdd}");

    private static NewInvoiceLine[] LinesOf(Quote quote) =>
        [
            .. quote.Lines.Select(line => new NewInvoiceLine(
                JsonNamingPolicy.CamelCase.ConvertName($"{line.Kind}"), line.Title, line.Reason, line.Amount))
        ];
}
