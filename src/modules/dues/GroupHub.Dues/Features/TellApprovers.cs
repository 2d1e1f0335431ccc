using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>Lets those who decide know that an application waits for them.</summary>
internal sealed record TellApprovers(Guid ApplicationId) : ICommand;

internal sealed class TellApproversHandler(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    ApproverLetters letters) : CommandHandler<TellApprovers>
{
    public override async Task Handle(TellApprovers command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.ApplicationId, cancellationToken: cancellation);
        if (application.State != ApplicationState.AwaitingApproval) return;

        var plan = await plans.GetAsync(application.PlanId, cancellationToken: cancellation);
        await letters.ApplicationWaitsAsync(application, plan.Approver, cancellation);
    }
}
