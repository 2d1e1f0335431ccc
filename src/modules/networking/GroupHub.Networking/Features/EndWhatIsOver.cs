using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Features;

/// <summary>
/// Ends what has run out: asks whose day has passed, touches that were erased a day ago, the contact of referred people
/// a year after the end. A part at a time; the next run goes on.
/// </summary>
internal sealed record EndWhatIsOver : ICommand;

internal sealed class EndWhatIsOverHandler(
    IRepository<Ask, Guid> asks,
    IRepository<Touch, Guid> touches,
    IRepository<Referral, Guid> referrals,
    WordIndex index,
    Today today) : CommandHandler<EndWhatIsOver>
{
    private const int Batch = 200;

    private static readonly ReferralState[] Ended =
    [
        ReferralState.Closed, ReferralState.Thanked, ReferralState.Declined, ReferralState.Lost,
        ReferralState.NoContact, ReferralState.Won,
    ];

    public override async Task Handle(EndWhatIsOver command, CancellationToken cancellation)
    {
        var (now, date) = (today.Now, await today.DateAsync());
        var erased = now.AddDays(-1);
        await touches.DeleteDirectAsync(touch => touch.ErasedAt < erased, cancellation);

        var over = await (await asks.GetQueryableAsync())
            .Where(ask => ask.State == AskState.Open && ask.NeededBy < date)
            .OrderBy(ask => ask.Id).Take(Batch)
            .ToListAsync(cancellation);
        foreach (var ask in over)
        {
            ask.Expire(date, now);
            await index.KeepAsync(ask, cancellation);
        }

        var past = now.AddYears(-1);
        var old = await (await referrals.GetQueryableAsync())
            .Where(r => !r.IsForgotten && Ended.Contains(r.State) && r.MovedAt < past)
            .OrderBy(r => r.Id).Take(Batch)
            .ToListAsync(cancellation);
        old.ForEach(referral => referral.Forget());
    }
}
