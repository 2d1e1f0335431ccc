using System.Globalization;
using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Dues;

/// <summary>
/// Registers people by hand, on the way that those who fill in the form themselves go too: whoever has paid, or has
/// nothing to pay, is a member at once; the others are written to.
/// </summary>
internal sealed class RegistrationDesk(
    IRepository<Application, Guid> applications,
    ApplicationReach reach,
    KnownMembers known,
    ChosenChapters chapters,
    ConsentTexts consents,
    Admission admission,
    InvoiceDrafts drafts,
    IBilling billing,
    ISettingProvider settings,
    IAssociationClock calendar,
    IClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task<Application> RegisterAsync(
        MembershipPlan plan, RegisterMember form, CancellationToken cancellation)
    {
        await RequireUnknownAsync(form.Email, cancellation);
        await chapters.RequireAsync(plan.Chapters, form.ChapterIds, cancellation);
        var today = await calendar.GetTodayAsync();
        var quote = PriceQuote.ForJoining(plan.Terms, form.Payment?.PaidOn ?? today, form.ChapterIds.Length);
        if (form.Payment is { } payment) await RequireSoundAsync(payment, quote, form.ChapterIds, today, cancellation);

        var application = await EnterAsync(plan, form, quote, cancellation);
        if (form.Payment is not null) await TakeMoneyAsync(application, form, cancellation);
        if (form.Payment is not null || quote.Total.IsZero)
            await admission.AdmitAsync(application, application.InvoiceId, quote.RunsFrom, cancellation);
        return application;
    }

    /// <summary>An application that is under way is decided on or paid, and no second one is laid beside it.</summary>
    private async Task RequireUnknownAsync(string email, CancellationToken cancellation)
    {
        await known.RequireNoneAsync(email, cancellation);
        var key = EmailAddress.Normalise(email);
        var isUnderWay = await applications.AnyAsync(
            a => a.EmailKey == key && Application.OpenStates.Contains(a.State), cancellation);
        Rule.Require(!isUnderWay, DuesErrors.ApplicationUnderWay);
    }

    private async Task RequireSoundAsync(
        PaymentInHand payment, PriceQuote quote, Guid[] chapterIds, DateOnly today, CancellationToken cancellation)
    {
        await reach.RequireMayRecordAsync(chapterIds is [var primary, ..] ? primary : null, cancellation);
        Rule.Require(payment.PaidOn <= today && payment.PaidOn >= today.AddYears(-1), BillingErrors.PaymentDay);
        Rule.Require(
            payment.Amount == quote.Total,
            BillingErrors.AmountDiffers,
            ("total", quote.Total.ToText(CultureInfo.CurrentUICulture)));
    }

    private async Task<Application> EnterAsync(
        MembershipPlan plan, RegisterMember form, PriceQuote quote, CancellationToken cancellation)
    {
        var culture = await settings.GetLanguageAsync();
        var chapter = await reach.FindChapterOfOfficerAsync(form.ChapterIds, cancellation);
        var applicant = form.ToApplicant() with
        {
            ConsentText = await consents.GetTextByHandAsync(culture, chapter),
            ConsentVersion = Applicant.ByHand,
        };
        var submission = new Submission(form.RequestId, applicant, culture, clock.Now)
        {
            Chapters = form.ChapterIds,
        };
        var application = Application.Register(guids.Create(), submission, plan, quote);
        // Written at once: the second of a double click ends here, before it draws up an invoice.
        return await applications.InsertAsync(application, autoSave: true, cancellation);
    }

    private async Task TakeMoneyAsync(Application application, RegisterMember form, CancellationToken cancellation)
    {
        if (application.Quote.Total.IsZero) return;

        application.Bill(await billing.DraftAsync(drafts.For(application), cancellation));
        var received = new ReceivedPayment($"{form.RequestId:N} {form.Payment!.Reference.Trim()}", form.Payment.PaidOn);
        await billing.RecordPaymentAsync(application.InvoiceId!.Value, received, cancellation);
    }
}
