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
    SecondPayments second,
    OtherApplications others,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task AdmitAsync(
        Application application, Guid? invoiceId, DateOnly paidOn, CancellationToken cancellation)
    {
        if (application.State == ApplicationState.Member) return;

        var (memberId, isNew) = await registry.RegisterPersonAsync(PersonOf(application), cancellation);
        if (!isNew && await second.SetAsideAsync(application, invoiceId, cancellation)) return;

        var before = isNew
            ? null
            : await memberships.FindAsync(m => m.MemberId == memberId, cancellationToken: cancellation);
        var membership = before
            ?? await memberships.InsertAsync(Membership.Of(guids.Create(), memberId), cancellationToken: cancellation);
        var term = membership.Begin(
            PurchaseOf(application, invoiceId, TermChain.NextFreeDay(membership.PaidThrough, paidOn)));

        application.Admit(memberId, term.Dates);
        await others.SupersedeAsync(application, before, cancellation);
    }

    private TermPurchase PurchaseOf(Application application, Guid? invoiceId, DateOnly start) => new()
    {
        TermId = guids.Create(),
        PlanId = application.PlanId,
        PlanName = application.PlanName,
        Dates = application.Quote.DatesFrom(start),
        Price = application.Quote.TermPrice,
        FurtherChapters = application.Quote.FurtherChapters,
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
        Consent = new GivenConsent(
            application.Applicant.ConsentText, application.Applicant.ConsentVersion, application.SubmittedAt),
    };
}
