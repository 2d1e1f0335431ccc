using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

/// <summary>
/// The recipient hears of a new referral, the giver of what became of it; of amounts nobody is written to.
/// </summary>
internal sealed class WhenReferralMoves(IRepository<Referral, Guid> referrals, Letters letters)
    : IDistributedEventHandler<ReferralMoved>, ITransientDependency
{
    private static readonly ReferralState[] News =
    [
        ReferralState.Accepted, ReferralState.Declined, ReferralState.Won, ReferralState.Lost, ReferralState.NoContact,
        ReferralState.Thanked,
    ];

    public async Task HandleEventAsync(ReferralMoved moved)
    {
        if (await referrals.FindAsync(moved.ReferralId) is not { } referral) return;

        var path = $"/app/referrals/{referral.Id}";
        if (moved.State == ReferralState.Sent)
        {
            await letters.TellAsync(referral.GiverId, referral.RecipientId, MailKind.Referrals, path,
                from => letters.Of("ReferralReceived", from.Name, referral.PersonName) with
                {
                    Quote = referral.Details.Need,
                },
                CancellationToken.None);
        }
        else if (News.Contains(moved.State))
        {
            var note = referral.Steps.LastOrDefault(step => step.State == moved.State)?.Note;
            await letters.TellAsync(referral.RecipientId, referral.GiverId, MailKind.Referrals, path,
                from => letters.Of($"Referral{moved.State}", from.Name, referral.PersonName) with { Quote = note },
                CancellationToken.None);
        }
    }
}
