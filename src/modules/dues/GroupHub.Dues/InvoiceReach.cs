using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>An officer's invoices: those of their members, and of applicants who chose one of their chapters.</summary>
internal sealed class InvoiceReach(
    IOfficerRights rights,
    IChapterPeople people,
    IChapters chapters,
    IRepository<Application, Guid> applications,
    IRepository<Renewal, Guid> renewals,
    IRepository<FurtherChapter, Guid> further) : IInvoiceReach, ITransientDependency
{
    public async Task<IQueryable<Guid>?> FindPurposesAsync(string permission, CancellationToken cancellation = default)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        if (scope.IsWhole) return null;

        var members = await people.WithinAsync(scope, cancellation);
        Guid[] chosen =
        [
            .. (await chapters.ListAsync(cancellation))
                .Where(chapter => scope.Covers(chapter.Path))
                .Select(chapter => chapter.Id)
        ];
        var applied = (await applications.GetQueryableAsync()).Where(application =>
            (application.MemberId != null && members.Contains(application.MemberId.Value))
            || (application.MemberId == null
                && application.ChapterId != null
                && chosen.Contains(application.ChapterId.Value)));
        var renewed = (await renewals.GetQueryableAsync()).Where(renewal => members.Contains(renewal.MemberId));
        var added = (await further.GetQueryableAsync()).Where(chapter => members.Contains(chapter.MemberId));

        // What was taken over from before is for the member themselves.
        return members.Concat(applied.Select(application => application.Id))
            .Concat(renewed.Select(renewal => renewal.Id))
            .Concat(added.Select(chapter => chapter.Id));
    }
}
