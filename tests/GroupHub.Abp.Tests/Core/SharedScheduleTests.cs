using System.Data.Common;
using System.Diagnostics;
using GroupHub.Abp.BackgroundWorkers;
using GroupHub.Abp.Tests.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace GroupHub.Abp.Tests.Core;

/// <summary>Several hosts on one PostgreSQL database: each run of a worker is one host's, and none is lost with a host.</summary>
public sealed class SharedScheduleTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TestDatabase _database = TestDatabase.Postgres();
    private readonly List<SharingHost> _hosts = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts) await host.StopAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Two_hosts_run_a_worker_once_in_each_period()
    {
        var since = Stopwatch.StartNew();
        var first = await StartAsync();
        var second = await StartAsync();

        await Until(() => first.Runs + second.Runs >= 10);

        var runs = first.Runs + second.Runs;
        runs.ShouldBeLessThanOrEqualTo((int)(since.Elapsed / TallyWorker.Every) + 1);
    }

    [Fact]
    public async Task A_host_that_is_started_anew_keeps_the_schedule()
    {
        var first = await StartAsync();
        await Until(() => first.Runs > 0);
        await first.StopAsync();
        var due = await ReadAsync("select start_time from qrtz_triggers");

        await StartAsync();

        (await ReadAsync("select start_time from qrtz_triggers")).ShouldBe(due);
    }

    [Fact]
    public async Task When_one_host_stops_the_other_goes_on()
    {
        var first = await StartAsync();
        var second = await StartAsync();
        await Until(() => first.Runs + second.Runs > 0);

        await first.StopAsync();
        var before = second.Runs;

        await Until(() => second.Runs > before + 2);
    }

    [Fact]
    public async Task A_run_that_dies_with_its_host_is_taken_over()
    {
        var first = await StartAsync(staysAtWork: true);
        await Until(() => first.Runs == 1);
        var second = await StartAsync();
        second.Runs.ShouldBe(0, "the worker is still running on the other host");

        first.LoseDatabase();

        await Until(() => second.Runs > 0);
    }

    [Fact]
    public async Task Whoever_stops_a_host_that_is_stopping_waits_for_the_same_end()
    {
        var host = await StartAsync(staysAtWork: true);
        await Until(() => host.Runs == 1);

        Task[] stops = [host.StopAtWorkAsync(CoreTest.Cancellation), host.StopAtWorkAsync(CoreTest.Cancellation)];
        await Task.Delay(TallyWorker.Every, CoreTest.Cancellation);

        stops.ShouldAllBe(stop => !stop.IsCompleted, "the worker is still running");
        host.SendHome();
        await Task.WhenAll(stops).WaitAsync(Patience, CoreTest.Cancellation);
    }

    [Fact]
    public async Task A_stop_does_not_wait_longer_than_it_may()
    {
        var host = await StartAsync(staysAtWork: true);
        await Until(() => host.Runs == 1);
        host.LoseDatabase();

        await host.StopAtWorkAsync(new CancellationToken(canceled: true)).WaitAsync(Patience, CoreTest.Cancellation);
    }

    private async Task<SharingHost> StartAsync(bool staysAtWork = false)
    {
        var host = new SharingHost(_database.ConnectionString, staysAtWork);
        _hosts.Add(host);
        await host.StartAsync();
        return host;
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var since = Stopwatch.StartNew(); !isSo(); await Task.Delay(20, CoreTest.Cancellation))
        {
            since.Elapsed.ShouldBeLessThan(Patience);
        }
    }

    private async Task<object?> ReadAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync(CoreTest.Cancellation);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(CoreTest.Cancellation);
    }

    private sealed class SharingHost(string connectionString, bool staysAtWork) : CoreTest
    {
        private readonly BreakableDatabase _database = new();

        public int Runs => Get<TallyWorker>().Runs;

        public async Task StartAsync()
        {
            var manager = Get<IBackgroundWorkerManager>();
            await manager.AddAsync(Get<TallyWorker>(), Cancellation);
            await manager.StartAsync(Cancellation);
        }

        public async Task StopAsync()
        {
            _database.IsLost = false;
            SendHome();
            await StopAtWorkAsync(Cancellation);
        }

        public Task StopAtWorkAsync(CancellationToken patience) => Get<IBackgroundWorkerManager>().StopAsync(patience);

        public void SendHome() => Get<TallyWorker>().GoHome();

        public void LoseDatabase() => _database.IsLost = true;

        protected override void Configure(IServiceCollection services)
        {
            services.AddType<TallyWorker>();
            services.Configure<WorkerSchedulerOptions>(options => options.SharedStore = store => store
                .UsePostgres(_database, connectionString)
                .UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)))
                .ProvisionSchema());
            services.Configure<TallyOptions>(options => options.StaysAtWork = staysAtWork);
        }
    }

    private sealed class BreakableDatabase : DbProviderFactory
    {
        public bool IsLost { get; set; }

        public override DbConnection CreateConnection() => IsLost ? throw new NpgsqlException("The network is gone.") : new NpgsqlConnection();

        public override DbCommand CreateCommand() => NpgsqlFactory.Instance.CreateCommand();

        public override DbParameter CreateParameter() => NpgsqlFactory.Instance.CreateParameter();
    }
}

internal sealed class TallyOptions
{
    public bool StaysAtWork { get; set; }
}

internal sealed class TallyWorker : AsyncPeriodicBackgroundWorkerBase
{
    private readonly TaskCompletionSource _goHome = new();
    private readonly bool _staysAtWork;
    private int _runs;

    public TallyWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes, Microsoft.Extensions.Options.IOptions<TallyOptions> options)
        : base(timer, scopes)
    {
        _staysAtWork = options.Value.StaysAtWork;
        Timer.Period = (int)Every.TotalMilliseconds;
        Timer.RunOnStart = true;
    }

    public static TimeSpan Every { get; } = TimeSpan.FromMilliseconds(300);

    public int Runs => _runs;

    public void GoHome() => _goHome.TrySetResult();

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        Interlocked.Increment(ref _runs);
        return _staysAtWork ? _goHome.Task : Task.CompletedTask;
    }
}
