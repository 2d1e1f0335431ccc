using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Dues.Features;

public sealed record ApproveApplication(Guid Id) : ICommand;

internal sealed class ApproveApplicationHandler(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    Admission admission,
    IAssociationClock calendar,
    IClock clock) : CommandHandler<ApproveApplication>
{
    public override async Task Handle(ApproveApplication command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.Id, cancellationToken: cancellation);
        var plan = await plans.GetAsync(application.PlanId, cancellationToken: cancellation);
        var today = await calendar.GetTodayAsync();

        application.Approve(application.Quote.On(today, plan.Terms), clock.Now);
        if (application.Quote.Total.IsZero) await admission.AdmitAsync(application, invoiceId: null, today, cancellation);
    }
}
