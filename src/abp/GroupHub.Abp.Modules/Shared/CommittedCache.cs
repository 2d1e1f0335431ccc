using Microsoft.Extensions.Caching.Memory;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp;

/// <summary>
/// A cache of database rows that never shows what was not committed: a unit of work that has changed a key reads
/// that key from the database until its end, and the key is dropped for everybody when it commits: here at once, on
/// other hosts within <see cref="Unasked"/>. A request asks nobody as long as it finds what was looked at just now.
/// </summary>
internal sealed class CommittedCache<TItem>(
    ChangeStamps stamps,
    IMemoryCache own,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    TimeProvider time)
    where TItem : class
{
    /// <summary>How long an item is believed before the other hosts' changes are asked for.</summary>
    public static readonly TimeSpan Unasked = TimeSpan.FromSeconds(5);

    private static readonly bool IsPerTenant =
        !typeof(TItem).IsDefined(typeof(IgnoreMultiTenancyAttribute), inherit: true);
    private static readonly MemoryCacheEntryOptions Alone = new() { SlidingExpiration = TimeSpan.FromMinutes(20) };

    // Should a change not have reached the others, because their cache was away, then it is found after this time.
    private static readonly MemoryCacheEntryOptions AmongOthers = new()
    {
        AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5),
    };

    private long _changes;

    public async ValueTask<TItem> GetOrAddAsync(string key, Func<Task<TItem>> load)
    {
        if (unitOfWorkManager.Current is { Items.Count: > 0 } current && current.Items.ContainsKey(MarkOf(key)))
            return await load();

        var ownKey = OwnKey(key);
        if (!own.TryGetValue(ownKey, out Kept? kept) || kept is null) return await LoadAsync(ownKey, load);
        return !stamps.AreShared || time.GetElapsedTime(kept.AskedAt) < Unasked
            ? kept.Item
            : await AskAsync(ownKey, kept, load);
    }

    public async Task InvalidateAsync(string key)
    {
        var ownKey = OwnKey(key);
        if (unitOfWorkManager.Current is not { } unitOfWork) await DropAsync(ownKey);
        else if (unitOfWork.Items.TryAdd(MarkOf(key), true)) unitOfWork.OnCompleted(() => DropAsync(ownKey));
    }

    /// <summary>One request asks; those that come meanwhile go on with what there is.</summary>
    private async Task<TItem> AskAsync(OwnedKey key, Kept kept, Func<Task<TItem>> load)
    {
        kept.AskedAt = time.GetTimestamp();
        if (kept.Stamp is { } known && await stamps.ReadAsync(key.ToString()) == known) return kept.Item;

        own.Remove(key);
        return await LoadAsync(key, load);
    }

    /// <summary>
    /// What was read before a change and arrives after it is not kept; of another host's, its stamp tells.
    /// </summary>
    private async Task<TItem> LoadAsync(OwnedKey key, Func<Task<TItem>> load)
    {
        var before = Interlocked.Read(ref _changes);
        var stamp = stamps.AreShared ? await stamps.ReadAsync(key.ToString()) : null;
        var item = await load();
        if (before != Interlocked.Read(ref _changes)) return item;

        own.Set(key, new Kept(item, stamp) { AskedAt = time.GetTimestamp() }, stamps.AreShared ? AmongOthers : Alone);
        return item;
    }

    private async Task DropAsync(OwnedKey key)
    {
        Interlocked.Increment(ref _changes);
        own.Remove(key);
        if (stamps.AreShared) await stamps.RenewAsync(key.ToString());
    }

    private OwnedKey OwnKey(string key) => new(typeof(TItem), IsPerTenant ? currentTenant.Id : null, key);

    private string MarkOf(string key) => $"{typeof(TItem).FullName}:{(IsPerTenant ? currentTenant.Id : null)}:{key}";

    private sealed record OwnedKey(Type Type, Guid? TenantId, string Key)
    {
        public override string ToString() => $"{Type.FullName}:{TenantId}:{Key}";
    }

    private sealed class Kept(TItem item, string? stamp)
    {
        public TItem Item => item;

        public string? Stamp => stamp;

        public long AskedAt { get; set; }
    }
}
