using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Dues.Features;

public sealed record ApproveApplication(Guid Id) : ICommand;

internal sealed class ApproveApplicationHandler(
    ApplicationReach reach,
    KnownMembers known,
    Admission admission,
    IAssociationClock calendar,
    IClock clock) : CommandHandler<ApproveApplication>
{
    public override async Task Handle(ApproveApplication command, CancellationToken cancellation)
    {
        var (application, plan) = await reach.OpenToDecideAsync(command.Id, cancellation);
        await known.RequireNoneAsync(application.Applicant.Email, cancellation);
        var today = await calendar.GetTodayAsync();

        application.Approve(application.Quote.On(today, plan.Terms), clock.Now);
        if (application.Quote.Total.IsZero)
            await admission.AdmitAsync(application, invoiceId: null, today, cancellation);
    }
}
