using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

/// <summary>
/// Carries a member's own words to a colleague; an answer goes back to the member, whose address goes along as they
/// were told.
/// </summary>
internal sealed class WhenFollowUpSent(IRepository<FollowUp, Guid> followUps, Letters letters)
    : IDistributedEventHandler<FollowUpSent>, ITransientDependency
{
    public async Task HandleEventAsync(FollowUpSent sent)
    {
        if (await followUps.FindAsync(sent.FollowUpId) is not { PersonId: { } personId, SentText: { } text } item)
            return;

        await letters.TellAsync(
            item.OwnerId, personId, MailKind.Messages, "/app/follow-up", Write, CancellationToken.None);

        Letter Write(Members.MemberProfile from) =>
            letters.Of("Message", from.Name, from.FirstName) with { Quote = text, ReplyTo = from.Email };
    }
}
