using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Tests.Modules;

/// <summary>Two hosts that keep rows in memory and tell each other of changes through the cache they share.</summary>
public sealed class CommittedCacheTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly SharedStore _store = new();
    private readonly MemoryCache _memory = new(new MemoryCacheOptions()), _otherMemory = new(new MemoryCacheOptions());
    private readonly CommittedCache<Row> _here, _there;
    private string _row = "old";

    public CommittedCacheTests() => (_here, _there) = (Host(_memory), Host(_otherMemory));

    public void Dispose()
    {
        _memory.Dispose();
        _otherMemory.Dispose();
    }

    [Fact]
    public async Task A_change_on_one_host_is_seen_by_the_other_after_the_time_it_asks_nobody()
    {
        await ReadAsync(_there);
        await ChangeAsync(_here);

        _clock.Advance(CommittedCache<Row>.Unasked);

        (await ReadAsync(_there)).ShouldBe("new");
    }

    [Fact]
    public async Task Nobody_is_asked_meanwhile()
    {
        await ReadAsync(_there);
        var asked = _store.Reads;

        for (var request = 0; request < 100; request++) await ReadAsync(_there);

        _store.Reads.ShouldBe(asked);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_read_again()
    {
        await ReadAsync(_there);
        _row = "unread";
        _clock.Advance(CommittedCache<Row>.Unasked);

        (await ReadAsync(_there)).ShouldBe("old");
    }

    [Fact]
    public async Task What_was_read_before_the_other_hosts_change_and_arrives_after_it_does_not_stay()
    {
        await _there.GetOrAddAsync("key", async () =>
        {
            var read = new Row(_row);
            await ChangeAsync(_here);
            return read;
        });

        _clock.Advance(CommittedCache<Row>.Unasked);

        (await ReadAsync(_there)).ShouldBe("new");
    }

    [Fact]
    public async Task When_the_shared_cache_has_forgotten_everything_rows_are_read_again()
    {
        await ReadAsync(_there);
        await ChangeAsync(_here);
        _store.Forget();
        _clock.Advance(CommittedCache<Row>.Unasked);

        (await ReadAsync(_there)).ShouldBe("new");
    }

    [Fact]
    public async Task When_the_shared_cache_is_away_rows_are_read_again()
    {
        await ReadAsync(_there);
        _store.IsAway = true;
        await ChangeAsync(_here);
        _clock.Advance(CommittedCache<Row>.Unasked);

        (await ReadAsync(_there)).ShouldBe("new");
    }

    private async Task<string> ReadAsync(CommittedCache<Row> host) =>
        (await host.GetOrAddAsync("key", () => Task.FromResult(new Row(_row)))).Text;

    private Task ChangeAsync(CommittedCache<Row> host)
    {
        _row = "new";
        return host.InvalidateAsync("key");
    }

    private CommittedCache<Row> Host(IMemoryCache memory)
    {
        var work = Substitute.For<IUnitOfWorkManager>();
        work.Current.Returns((IUnitOfWork?)null);
        var stamps = new ChangeStamps(_store, NullLogger<ChangeStamps>.Instance);
        return new CommittedCache<Row>(stamps, memory, work, Substitute.For<ICurrentTenant>(), _clock);
    }

    internal sealed record Row(string Text);

    private sealed class Clock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => _now += time.Ticks;

        public override long GetTimestamp() => _now;
    }

    private sealed class SharedStore : IDistributedCache
    {
        private MemoryDistributedCache _inner = Empty();

        public int Reads { get; private set; }

        public bool IsAway { get; set; }

        public void Forget() => _inner = Empty();

        public byte[]? Get(string key) => Reach().Get(key);

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            Reads++;
            return Reach().GetAsync(key, token);
        }

        public void Refresh(string key) => Reach().Refresh(key);

        public Task RefreshAsync(string key, CancellationToken token = default) => Reach().RefreshAsync(key, token);

        public void Remove(string key) => Reach().Remove(key);

        public Task RemoveAsync(string key, CancellationToken token = default) => Reach().RemoveAsync(key, token);

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => Reach().Set(key, value, options);

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
            Reach().SetAsync(key, value, options, token);

        private MemoryDistributedCache Reach() => IsAway ? throw new TimeoutException() : _inner;

        private static MemoryDistributedCache Empty() => new(Options.Create(new MemoryDistributedCacheOptions()));
    }
}
