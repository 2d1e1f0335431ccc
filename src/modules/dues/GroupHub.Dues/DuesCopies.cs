using System.Runtime.CompilerServices;
using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// What dues tell somebody about themselves; of their invoices billing tells, which knows no members.
/// </summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class DuesCopies(
    IRepository<Application, Guid> applications,
    IRepository<Membership, Guid> memberships,
    IRepository<Renewal, Guid> renewals,
    IRepository<FurtherChapter, Guid> further,
    IPayerCopies payments) : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var id = person.MemberId;
        var submitted = await applications.GetListAsync(a => a.MemberId == id, cancellationToken: cancellation);
        yield return PersonalTable.Of("dues-applications", submitted.Select(a => new
        {
            a.PlanName, a.State, a.SubmittedAt, a.DecidedAt, a.DecidedReason, a.Quote.Total, a.PaidThrough,
            a.Applicant.FirstName, a.Applicant.LastName, a.Applicant.Email,
            a.Applicant.Phone, a.Applicant.Company, a.Applicant.Profession, a.Applicant.Town, a.Applicant.Postcode,
            a.Applicant.Message, a.Applicant.ConsentText,
        }));
        if (await memberships.FindAsync(m => m.MemberId == id, cancellationToken: cancellation) is { } membership)
        {
            yield return PersonalTable.Of("dues-membership", new[] { membership }.Select(m => new
            {
                m.PaidThrough, m.ResignedOn, m.ExpulsionDecidedOn, m.ExpelledOn, m.ExpulsionReason, m.DiedOn,
            }));
            yield return PersonalTable.Of(
                "dues-terms",
                membership.Terms.OrderBy(t => t.From)
                    .Select(t => new { t.PlanName, t.From, t.To, t.Price, t.FurtherChapters, t.VoidedAt }));
            yield return PersonalTable.Of(
                "dues-suspensions",
                membership.Suspensions.OrderBy(s => s.From).Select(s => new { s.From, s.To, s.Reason }));
        }

        var renewed = await renewals.GetListAsync(r => r.MemberId == id, cancellationToken: cancellation);
        yield return PersonalTable.Of(
            "dues-renewals",
            renewed.Select(r => new { r.PlanName, r.StartsOn, r.Quote.Total, r.IsPaid, r.CreationTime }));
        var added = await further.GetListAsync(f => f.MemberId == id, cancellationToken: cancellation);
        yield return PersonalTable.Of("dues-further-chapters", added
            .Select(f => new
            {
                f.ChapterId,
                f.Quote.RunsFrom,
                f.Quote.RunsTo,
                f.Quote.Total,
                f.State,
                f.CreationTime,
            }));
        foreach (var table in await PapersAsync(cancellation)) yield return table;
    }

    private async Task<IReadOnlyList<PersonalTable>> PapersAsync(CancellationToken cancellation)
    {
        var papers = await payments.CopyOwnAsync(cancellation);
        return
        [
            PersonalTable.Of("billing-invoices", papers.Invoices),
            PersonalTable.Of("billing-payments", papers.Payments),
            PersonalTable.Of("billing-credit-notes", papers.CreditNotes),
        ];
    }
}
