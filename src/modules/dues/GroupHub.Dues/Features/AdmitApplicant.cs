using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record AdmitApplicant(Guid ApplicationId, Guid InvoiceId, DateOnly PaidOn) : ICommand;

internal sealed class AdmitApplicantHandler(IRepository<Application, Guid> applications, Admission admission)
    : CommandHandler<AdmitApplicant>
{
    public override async Task Handle(AdmitApplicant command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.ApplicationId, cancellationToken: cancellation);
        await admission.AdmitAsync(application, command.InvoiceId, command.PaidOn, cancellation);
    }
}
