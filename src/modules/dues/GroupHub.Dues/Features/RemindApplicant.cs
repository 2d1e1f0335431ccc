using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record RemindApplicant(Guid ApplicationId, string? DeclineReason) : ICommand;

internal sealed class RemindApplicantHandler(
    IRepository<Application, Guid> applications, IAssociationClock clock, ApplicationLetters letters)
    : CommandHandler<RemindApplicant>
{
    public override async Task Handle(RemindApplicant command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.ApplicationId, cancellationToken: cancellation);
        if (application.TakeReminder(await clock.GetTodayAsync()))
            await letters.PaymentOpenAsync(application, command.DeclineReason);
    }
}
