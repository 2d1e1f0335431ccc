using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Dues.Features;

public sealed record ApproveApplication(Guid Id) : ICommand;

internal sealed class ApproveApplicationHandler(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    IAssociationClock calendar,
    IClock clock) : CommandHandler<ApproveApplication>
{
    public override async Task Handle(ApproveApplication command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.Id, cancellationToken: cancellation);
        var plan = await plans.GetAsync(application.PlanId, cancellationToken: cancellation);

        application.Approve(application.Quote.On(await calendar.GetTodayAsync(), plan.Terms), clock.Now);
    }
}
