using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

/// <summary>
/// Every step of an application is told to the applicant; where payment comes next, the browser already does.
/// </summary>
internal sealed class WhenApplicationMovesOn(ISender sender) :
    IDistributedEventHandler<ApplicationSubmitted>,
    IDistributedEventHandler<ApplicationApproved>,
    IDistributedEventHandler<ApplicantRegistered>,
    IDistributedEventHandler<ApplicationRejected>,
    IDistributedEventHandler<PaidTwice>,
    IDistributedEventHandler<ApplicantAdmitted>,
    ITransientDependency
{
    public Task HandleEventAsync(ApplicationSubmitted submitted) =>
        sender.Send(new WriteToApplicant(submitted.ApplicationId, ApplicantLetter.Received));

    public Task HandleEventAsync(ApplicationApproved approved) =>
        sender.Send(new WriteToApplicant(approved.ApplicationId, ApplicantLetter.Approved));

    public Task HandleEventAsync(ApplicantRegistered registered) =>
        sender.Send(new WriteToApplicant(registered.ApplicationId, ApplicantLetter.Registered));

    public Task HandleEventAsync(ApplicationRejected rejected) =>
        sender.Send(new WriteToApplicant(rejected.ApplicationId, ApplicantLetter.Rejected));

    public Task HandleEventAsync(PaidTwice paid) =>
        sender.Send(new WriteToApplicant(paid.ApplicationId, ApplicantLetter.PaidTwice));

    public Task HandleEventAsync(ApplicantAdmitted admitted) => sender.Send(new WelcomeMember(admitted.ApplicationId));
}
