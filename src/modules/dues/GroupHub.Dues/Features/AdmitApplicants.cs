using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace GroupHub.Dues.Features;

internal sealed record AdmitApplicants(IReadOnlyList<InvoicePaid> Paid) : ICommand;

internal sealed class AdmitApplicantsHandler(
    IRepository<Application, Guid> applications, Admission admission, IUnitOfWorkManager work)
    : CommandHandler<AdmitApplicants>
{
    public override async Task Handle(AdmitApplicants command, CancellationToken cancellation)
    {
        var ids = command.Paid.Select(paid => paid.PurposeId).ToList();
        var found = (await applications.GetListAsync(a => ids.Contains(a.Id), cancellationToken: cancellation))
            .ToDictionary(application => application.Id);
        var all = command.Paid.Select(
            paid => new PaidApplication(found[paid.PurposeId], paid.InvoiceId, paid.PaidOn));
        foreach (var round in Rounds(all))
        {
            // Whoever has paid twice is found to be a member the second time.
            if (round.Key > 0) await work.Current!.SaveChangesAsync(cancellation);
            await admission.AdmitAsync([.. round], cancellation);
        }
    }

    /// <summary>Everybody once in each.</summary>
    private static IEnumerable<IGrouping<int, PaidApplication>> Rounds(IEnumerable<PaidApplication> all) =>
        all.GroupBy(paid => paid.Application.EmailKey)
            .SelectMany(theirs => theirs.Index())
            .GroupBy(turn => turn.Index, turn => turn.Item);
}
