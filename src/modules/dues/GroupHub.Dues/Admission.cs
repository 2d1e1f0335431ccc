using GroupHub.Dues.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues;

/// <summary>An application and what was paid for it, if anything was.</summary>
internal sealed record PaidApplication(Application Application, Guid? InvoiceId, DateOnly PaidOn);

/// <summary>Makes applicants members: the person, the membership, the term.</summary>
internal sealed class Admission(
    IMemberRegistry registry,
    IRepository<Membership, Guid> memberships,
    SecondPayments second,
    OtherApplications others,
    OpenRenewals renewals,
    IGuidGenerator guids) : ITransientDependency
{
    public Task AdmitAsync(
        Application application, Guid? invoiceId, DateOnly paidOn, CancellationToken cancellation) =>
        AdmitAsync([new PaidApplication(application, invoiceId, paidOn)], cancellation);

    /// <summary>Of different people: what one of them has by now is read from the database.</summary>
    public async Task AdmitAsync(IReadOnlyList<PaidApplication> paid, CancellationToken cancellation)
    {
        var waiting = paid.Where(one => one.Application.State != ApplicationState.Member).ToList();
        var people = await registry.RegisterTogetherAsync(
            [.. waiting.Select(one => PersonOf(one.Application))], cancellation);
        List<Application> admitted = [];
        foreach (var (one, person) in waiting.Zip(people))
        {
            if (await AdmitAsync(one, person, cancellation)) admitted.Add(one.Application);
        }

        await others.SupersedeAsync(admitted, cancellation);
    }

    private async Task<bool> AdmitAsync(PaidApplication paid, RegisteredPerson person, CancellationToken cancellation)
    {
        var (application, invoiceId, paidOn) = paid;
        if (!person.IsNew && await second.SetAsideAsync(application, invoiceId, cancellation)) return false;

        var membership = person.IsNew ? null : await FormerAsync(person.MemberId, cancellation);
        membership ??= await memberships.InsertAsync(
            Membership.Of(guids.Create(), person.MemberId), cancellationToken: cancellation);
        var start = TermChain.NextFreeDay(membership.PaidThrough, paidOn);
        var term = membership.Begin(PurchaseOf(application, invoiceId, start));

        application.Admit(person.MemberId, term.Dates);
        return true;
    }

    /// <summary>The membership that somebody had before. What could be renewed of it no longer can.</summary>
    private async Task<Membership?> FormerAsync(Guid memberId, CancellationToken cancellation)
    {
        var former = await memberships.FindAsync(m => m.MemberId == memberId, cancellationToken: cancellation);
        if (former is not null) await renewals.KeepAsync(former.Id, _ => false, cancellation);
        return former;
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
