using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

public sealed record GetApplication(Guid Id, string? Key) : IQuery<ApplicationStatus>;

/// <summary>How an application stands, for whoever holds its link.</summary>
public sealed record ApplicationStatus
{
    public required Guid Id { get; init; }
    public required ApplicationState State { get; init; }
    public required string FirstName { get; init; }
    public required string PlanName { get; init; }
    public required Quote Quote { get; init; }
    public required PaymentState Payment { get; init; }
    public string? DeclineReason { get; init; }
    public DateOnly? PaidThrough { get; init; }
    public string? InvoiceNumber { get; init; }
    public string? ReceiptUrl { get; init; }
    public string? DecidedReason { get; init; }

    /// <summary>Where the applicant wants to belong, the primary chapter first.</summary>
    public IReadOnlyList<string> Chapters { get; init; } = [];
}

internal sealed class GetApplicationHandler(
    ApplicationAccess access,
    IInvoices invoices,
    ChosenChapters chapters,
    QuoteTexts texts,
    StandingPolicies policies)
    : IQueryHandler<GetApplication, ApplicationStatus>
{
    public async Task<ApplicationStatus> Handle(GetApplication query, CancellationToken cancellation)
    {
        var application = await access.OpenAsync(query.Id, query.Key, cancellation);
        var invoice = await FindInvoiceAsync(application, cancellation);
        var policy = await policies.GetAsync();

        return new ApplicationStatus
        {
            Id = application.Id,
            State = application.State,
            FirstName = application.Applicant.FirstName,
            PlanName = application.PlanName,
            Quote = texts.ForJoining(application.PlanId, application.PlanName, application.Quote, policy.ReminderDays),
            Payment = invoice?.Payment ?? PaymentState.None,
            DeclineReason = invoice?.DeclineReason,
            PaidThrough = application.PaidThrough,
            InvoiceNumber = invoice?.Number,
            ReceiptUrl = invoice?.ReceiptUrl,
            DecidedReason = application.DecidedReason,
            Chapters = await chapters.NamesOfAsync(application, cancellation),
        };
    }

    private async Task<InvoiceFacts?> FindInvoiceAsync(Application application, CancellationToken cancellation) =>
        application.InvoiceId is { } invoiceId
            ? (await invoices.GetAsync([invoiceId], cancellation)).SingleOrDefault()
            : null;
}
