using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Dues.Reactions;

/// <summary>
/// With the membership begins what the applicant chose to belong to; nothing about that can hold a payment up.
/// </summary>
internal sealed class WhenApplicantAdmitted(ISender sender)
    : IDistributedEventHandler<ApplicantAdmitted>, ITransientDependency
{
    public Task HandleEventAsync(ApplicantAdmitted admitted) =>
        sender.Send(new JoinChosenChapters(admitted.ApplicationId, admitted.From));
}
