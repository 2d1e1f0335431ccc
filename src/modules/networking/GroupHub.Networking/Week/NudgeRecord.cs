using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Week;

/// <summary>Remembers of what members were reminded, and knows whether another mail is welcome now.</summary>
internal sealed class NudgeRecord(
    IRepository<Nudge, Guid> nudges, PreferenceBook preferences, Texts texts, Today today, IGuidGenerator guids)
    : ITransientDependency
{
    private const int Week = 7;

    public async Task<bool> MayWriteAsync(Guid memberId, CancellationToken cancellation)
    {
        var wishes = await preferences.OfAsync(memberId, cancellation);
        if (!wishes.Wants(MailKind.Nudges) || wishes.IsQuietAt(await texts.HourAsync(today.Now))) return false;

        var since = today.Now.AddDays(-Week);
        var sent = await (await nudges.GetQueryableAsync())
            .Where(nudge => nudge.OwnerId == memberId && nudge.SentAt > since)
            .Select(nudge => nudge.SentAt)
            .Distinct()
            .CountAsync(cancellation);
        return sent < wishes.NudgesPerWeek;
    }

    public async Task<IReadOnlyList<Suggestion>> WithoutKnownAsync(
        Guid memberId, IReadOnlyList<Suggestion> due, CancellationToken cancellation)
    {
        string[] keys = [.. due.Select(suggestion => suggestion.Key)];
        var known = await (await nudges.GetQueryableAsync())
            .Where(nudge => nudge.OwnerId == memberId && keys.Contains(nudge.Key))
            .Select(nudge => nudge.Key)
            .ToListAsync(cancellation);
        return [.. due.Where(suggestion => !known.Contains(suggestion.Key))];
    }

    /// <summary>Written at once, so that of two hosts only one goes on to send.</summary>
    public async Task KeepAsync(Guid memberId, IReadOnlyList<Suggestion> sent, CancellationToken cancellation)
    {
        var now = today.Now;
        await nudges.InsertManyAsync(
            sent.Select(line => Nudge.Of(guids.Create(), memberId, line.Key, now)), autoSave: true, cancellation);
    }
}
