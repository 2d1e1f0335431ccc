using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues.Reactions;

/// <summary>
/// With the membership begins what the applicant chose to belong to; nothing about that can hold a payment up.
/// </summary>
internal sealed class WhenApplicantAdmitted(ISender sender)
    : IManyEventsHandler<ApplicantAdmitted>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<ApplicantAdmitted> events) =>
        sender.Send(new JoinChosenChapters(events));
}
