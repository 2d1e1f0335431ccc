using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>
/// Referrals that wait for a word: from the recipient who has not answered, has not called within two days or has said
/// nothing for two weeks; and after a month of silence the giver is told that there is no news (R56).
/// </summary>
[ExposeServices(typeof(ISuggestionSource))]
internal sealed class WaitingReferrals(
    IRepository<Referral, Guid> referrals, Texts texts, IAssociationClock calendar, Today clock)
    : ISuggestionSource, ITransientDependency
{
    private const int Most = 10;

    private static readonly TimeSpan ContactWithin = TimeSpan.FromHours(48);

    private static readonly ReferralState[] Waiting =
    [
        .. Enum.GetValues<ReferralState>().Where(ReferralPath.IsWaiting),
    ];

    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        var now = clock.Now;
        var (silent, stale) = (now - Referral.SilentAfter, now - Referral.StaleAfter);
        var waiting = await (await referrals.GetQueryableAsync()).AsNoTracking()
            .Where(r => Waiting.Contains(r.State))
            .Where(r => r.RecipientId == memberId || (r.GiverId == memberId && r.MovedAt <= silent))
            .OrderBy(r => r.MovedAt)
            .Take(2 * Most)
            .ToListAsync(cancellation);

        var suggestions = new List<Suggestion>();
        foreach (var referral in waiting.Where(r => r.GiverId == memberId || IsExpected(r, now)))
        {
            suggestions.Add(Suggest(
                referral, memberId, referral.MovedAt <= stale, await calendar.GetDateAsync(referral.MovedAt), today));
        }

        return suggestions;
    }

    private static bool IsExpected(Referral referral, DateTime now) => referral.State switch
    {
        ReferralState.Sent or ReferralState.Seen => true,
        ReferralState.Accepted => now - referral.MovedAt > ContactWithin,
        _ => now - referral.MovedAt > Referral.StaleAfter,
    };

    private Suggestion Suggest(Referral referral, Guid memberId, bool isStale, DateOnly moved, DateOnly today)
    {
        var otherId = referral.OtherThan(memberId);
        var (action, rank, text) = referral switch
        {
            _ when referral.GiverId == memberId => (SuggestedAction.AskForNews, 55, "Week.NoNews"),
            { State: ReferralState.Sent or ReferralState.Seen } =>
                (SuggestedAction.AnswerReferral, 85, "Week.AnswerReferral"),
            { State: ReferralState.Accepted } => (SuggestedAction.ContactReferral, 95, "Week.ContactReferral"),
            _ => (SuggestedAction.ContactReferral, 65, "Week.ReferralStale"),
        };
        return new Suggestion(
            $"referral:{action}:{referral.Id:N}:{moved:O}", otherId, action, rank,
            names => texts[
                text, names.First(otherId), referral.PersonName, Texts.Day(moved, today), texts.Ago(moved, today)])
        {
            SubjectId = referral.Id,
            IsDue = isStale,
        };
    }
}
