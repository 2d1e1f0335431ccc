using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking;

/// <summary>The threads of those who were introduced, and who is in them.</summary>
internal sealed class Threads(
    Book<Introduction> introductions,
    IRepository<ThreadPlace, Guid> places,
    Distances distances,
    MembersToday members,
    IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="BusinessException">Whatever the others have answered, there is none before both have said
    /// yes.</exception>
    public async Task<Introduction> GetAsync(Guid introductionId, CancellationToken cancellation) =>
        await introductions.FindAsync(made => made.Id == introductionId && made.AgreedAt != null, cancellation)
        ?? throw new BusinessException(NetworkingErrors.NotThere);

    /// <summary>Who is kept apart is not there for each other, even where both are there for the third.</summary>
    public async Task<Presence> LookAsync(Introduction thread, Guid memberId, CancellationToken cancellation)
    {
        var gone = await (await places.GetQueryableAsync()).AsNoTracking()
            .Where(place => place.IntroductionId == thread.Id && place.LeftAt != null)
            .Select(place => place.OwnerId)
            .ToListAsync(cancellation);
        var apart = await distances.BlockedAroundAsync(memberId, cancellation);
        Guid[] readers = [.. thread.Three.Except([memberId]).Except(gone).Except(apart)];
        return new Presence(
            memberId, gone.Contains(memberId), readers, await members.AmongAsync([memberId, .. readers], cancellation));
    }

    public async Task<IReadOnlyList<Guid>> RequireReadersAsync(
        Introduction thread, Guid authorId, CancellationToken cancellation)
    {
        var presence = await LookAsync(thread, authorId, cancellation);
        Rule.Require(!presence.HasLeft, NetworkingErrors.LeftThread);
        Rule.Require(presence.Members.Contains(authorId), NetworkingErrors.MembershipRests);
        Rule.Require(presence.CanWrite, NetworkingErrors.NobodyThere);
        return presence.Readers;
    }

    public async Task<ThreadPlace> TakePlaceAsync(Guid introductionId, Guid memberId, CancellationToken cancellation) =>
        await places.FirstOrDefaultAsync(
            place => place.OwnerId == memberId && place.IntroductionId == introductionId, cancellation)
        ?? await places.InsertAsync(
            ThreadPlace.Take(guids.Create(), memberId, introductionId), autoSave: true, cancellation);

    /// <summary>Whoever blocks somebody leaves what they have in common, as anybody may: it does not say why.</summary>
    public async Task PartAsync(Guid memberId, Guid blockedId, DateTime now, CancellationToken cancellation)
    {
        var common = await (await introductions.ReadAsync(cancellation))
            .Where(made => made.AgreedAt != null)
            .Where(made => made.RequesterId == blockedId || made.ConnectorId == blockedId || made.TargetId == blockedId)
            .Select(made => new { made.Id, made.Messages })
            .ToListAsync(cancellation);
        foreach (var thread in common)
            (await TakePlaceAsync(thread.Id, memberId, cancellation)).Leave(thread.Messages, now);
    }
}

/// <summary>Who is in a thread today, as one of the three sees it.</summary>
/// <param name="MemberId">Who looks.</param>
/// <param name="HasLeft">Whether they have left themselves.</param>
/// <param name="Readers">Of the others those who would see what is written now, at once or once their rights are
/// back.</param>
/// <param name="Members">Of all these whoever counts as a member today.</param>
internal sealed record Presence(Guid MemberId, bool HasLeft, IReadOnlyList<Guid> Readers, IReadOnlySet<Guid> Members)
{
    public bool CanWrite => !HasLeft && Members.Contains(MemberId) && Readers.Any(IsThere);

    public bool IsThere(Guid memberId) =>
        Members.Contains(memberId) && (Readers.Contains(memberId) || (memberId == MemberId && !HasLeft));
}
