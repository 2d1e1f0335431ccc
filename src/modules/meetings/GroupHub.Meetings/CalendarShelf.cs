using Microsoft.Extensions.Caching.Memory;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>
/// Keeps what was made of public meetings, as much as fits, until it is another edition or nobody asked for a while.
/// </summary>
internal sealed class CalendarShelf : ISingletonDependency, IDisposable
{
    /// <summary>About what one meeting takes in memory.</summary>
    public const long MeetingSize = 1000;

    private const long Room = 64_000_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(15);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Room });

    public async Task<T> GetAsync<T>(
        object what, Edition edition, Func<Task<T>> make, Func<T, long> size) where T : class
    {
        if (_kept.Get<Kept<T>>(what) is { } kept && kept.Edition == edition) return kept.Value;

        var made = await make();
        var options = new MemoryCacheEntryOptions { Size = size(made) + MeetingSize, SlidingExpiration = KeptFor };
        _kept.Set(what, new Kept<T>(edition, made), options);
        return made;
    }

    public void Dispose() => _kept.Dispose();

    private sealed record Kept<T>(Edition Edition, T Value);
}
