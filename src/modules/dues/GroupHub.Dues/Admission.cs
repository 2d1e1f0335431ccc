using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues;

/// <summary>Makes an applicant a member: the person, the membership, the term.</summary>
internal sealed class Admission(
    IMemberRegistry registry,
    IRepository<Membership, Guid> memberships,
    OtherApplications others,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task AdmitAsync(Application application, Guid? invoiceId, DateOnly paidOn, CancellationToken cancellation)
    {
        if (application.State == ApplicationState.Member) return;

        var memberId = await registry.RegisterPersonAsync(PersonOf(application), cancellation);
        var membership = await memberships.FindAsync(m => m.MemberId == memberId, cancellationToken: cancellation)
            ?? await memberships.InsertAsync(Membership.Of(guids.Create(), memberId), cancellationToken: cancellation);
        var term = membership.Begin(PurchaseOf(application, invoiceId, TermChain.NextFreeDay(membership.PaidThrough, paidOn)));

        application.Admit(memberId, term.Dates);
        await others.SupersedeAsync(application, cancellation);
    }

    private TermPurchase PurchaseOf(Application application, Guid? invoiceId, DateOnly start) => new()
    {
        TermId = guids.Create(),
        PlanId = application.PlanId,
        PlanName = application.PlanName,
        Dates = application.Quote.DatesFrom(start),
        Price = application.Quote.Dues,
        InvoiceId = invoiceId,
    };

    private static NewPerson PersonOf(Application application) => new()
    {
        FirstName = application.Applicant.FirstName,
        LastName = application.Applicant.LastName,
        Email = application.Applicant.Email,
        Phone = application.Applicant.Phone,
        Company = application.Applicant.Company,
        Profession = application.Applicant.Profession,
        Town = application.Applicant.Town,
        Postcode = application.Applicant.Postcode,
        Consent = new GivenConsent(application.Applicant.ConsentText, application.Applicant.ConsentVersion, application.SubmittedAt),
    };
}

/// <summary>
/// Two tabs, two forms, one person: as soon as one application is paid, the others of the same address can no longer be.
/// </summary>
internal sealed class OtherApplications(IRepository<Application, Guid> applications, IBilling billing, IInvoices invoices) : ITransientDependency
{
    public async Task SupersedeAsync(Application admitted, CancellationToken cancellation)
    {
        var open = await applications.GetListAsync(
            other => other.EmailKey == admitted.EmailKey && other.Id != admitted.Id && other.State == ApplicationState.AwaitingPayment,
            cancellationToken: cancellation);
        if (open.Count == 0) return;

        var paid = await PaidAsync(open, cancellation);
        foreach (var application in open.Where(other => other.InvoiceId is not { } invoice || !paid.Contains(invoice)))
        {
            if (application.InvoiceId is { } invoiceId) await billing.VoidAsync(invoiceId, cancellation);
            application.Withdraw();
        }
    }

    /// <summary>What has been paid in the same moment is a term of its own and comes by its own event.</summary>
    private async Task<HashSet<Guid>> PaidAsync(List<Application> open, CancellationToken cancellation)
    {
        var facts = await invoices.GetAsync([.. open.Select(other => other.InvoiceId).OfType<Guid>()], cancellation);
        return [.. facts.Where(invoice => invoice.Status == InvoiceStatus.Paid).Select(invoice => invoice.Id)];
    }
}
