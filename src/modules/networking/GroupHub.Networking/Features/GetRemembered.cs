using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Networking.Features;

/// <summary>What the network remembers of one, in numbers.</summary>
public sealed record GetRemembered : IQuery<Remembered>;

public sealed record Remembered
{
    public required int People { get; init; }
    public required int Touches { get; init; }
    public required int Meetings { get; init; }

    /// <summary>Absent where the member does not want giving and receiving to be counted.</summary>
    public GivingBalance? Balance { get; init; }
}

/// <param name="Band">How the two stand to each other.</param>
/// <param name="Given">Help, introductions and referrals given within a year.</param>
/// <param name="Received">The same, received.</param>
public sealed record GivingBalance(BalanceBand Band, int Given, int Received);

internal sealed class GetRememberedHandler(
    Book<Tie> ties, Book<Touch> touches, Book<Attendance> attendances, Book<Preferences> preferences, Today today)
    : IQueryHandler<GetRemembered, Remembered>
{
    private static readonly TouchKind[] Giving = [TouchKind.Help, TouchKind.Introduction, TouchKind.Referral];

    public async Task<Remembered> Handle(GetRemembered query, CancellationToken cancellation)
    {
        var kept = (await touches.ReadAsync(cancellation)).Where(touch => touch.ErasedAt == null);
        var chosen = await preferences.FindAsync(_ => true, cancellation);
        return new Remembered
        {
            People = await (await ties.ReadAsync(cancellation)).CountAsync(tie => tie.Touches > 0, cancellation),
            Touches = await kept.CountAsync(cancellation),
            Meetings = await (await attendances.ReadAsync(cancellation)).CountAsync(cancellation),
            Balance = chosen is null or { ShowsBalance: true } ? await WeighAsync(kept, cancellation) : null,
        };
    }

    private async Task<GivingBalance> WeighAsync(IQueryable<Touch> kept, CancellationToken cancellation)
    {
        var since = today.Now.AddYears(-1);
        var deeds = kept.Where(touch => Giving.Contains(touch.Kind) && touch.At >= since);
        var given = await deeds.CountAsync(touch => touch.IsFromOwner, cancellation);
        var received = await deeds.CountAsync(touch => !touch.IsFromOwner, cancellation);
        return new GivingBalance(Networking.Balance.BandOf(given, received), given, received);
    }
}
