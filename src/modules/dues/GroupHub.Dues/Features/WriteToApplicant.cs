using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record WriteToApplicant(Guid ApplicationId, ApplicantLetter Letter) : ICommand;

internal enum ApplicantLetter
{
    Received,
    Approved,
    Registered,
    Rejected,
    PaidTwice,
}

internal sealed class WriteToApplicantHandler(
    IRepository<Application, Guid> applications, KnownMembers known, ApplicationLetters letters)
    : CommandHandler<WriteToApplicant>
{
    public override async Task Handle(WriteToApplicant command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.ApplicationId, cancellationToken: cancellation);
        await (command.Letter switch
        {
            ApplicantLetter.Approved or ApplicantLetter.Registered
                when application.State == ApplicationState.Member => Task.CompletedTask,
            ApplicantLetter.Approved => letters.ApprovedAsync(application),
            ApplicantLetter.Registered => letters.RegisteredAsync(application),
            ApplicantLetter.Rejected => letters.RejectedAsync(application),
            ApplicantLetter.PaidTwice => letters.PaidTwiceAsync(application),
            _ => AcknowledgeAsync(application, cancellation),
        });
    }

    /// <summary>Once, however many forms somebody sends for the same plan while the first is being looked at.</summary>
    private async Task AcknowledgeAsync(Application application, CancellationToken cancellation)
    {
        var isKnown = await applications.AnyAsync(
            other => other.EmailKey == application.EmailKey && other.PlanId == application.PlanId
                && other.State == ApplicationState.AwaitingApproval && other.SubmittedAt < application.SubmittedAt,
            cancellation);
        if (isKnown) return;

        await (await known.FindObstacleAsync(application.Applicant.Email, cancellation) switch
        {
            Obstacle.IsMember => letters.AlreadyMemberAsync(application),
            Obstacle.Barred => letters.JoiningBarredAsync(application),
            _ => letters.ReceivedAsync(application),
        });
    }
}
