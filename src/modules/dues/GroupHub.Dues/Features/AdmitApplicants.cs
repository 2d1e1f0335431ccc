using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record AdmitApplicants(IReadOnlyList<InvoicePaid> Paid) : ICommand;

internal sealed class AdmitApplicantsHandler(IRepository<Application, Guid> applications, Admission admission)
    : CommandHandler<AdmitApplicants>
{
    public override async Task Handle(AdmitApplicants command, CancellationToken cancellation)
    {
        var ids = command.Paid.Select(paid => paid.PurposeId).ToList();
        var found = (await applications.GetListAsync(a => ids.Contains(a.Id), cancellationToken: cancellation))
            .ToDictionary(application => application.Id);
        await admission.AdmitAsync(
            [.. command.Paid.Select(paid => new PaidApplication(found[paid.PurposeId], paid.InvoiceId, paid.PaidOn))],
            cancellation);
    }
}
