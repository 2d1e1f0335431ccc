using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace GroupHub.Abp.Tests.Core;

public sealed class BackgroundWorkerTests : CoreTest
{
    [Fact]
    public async Task A_periodic_worker_runs_again_and_again_although_it_fails()
    {
        var worker = Get<BusyWorker>();
        await Get<IBackgroundWorkerManager>().StartAsync(Cancellation);

        await Get<IBackgroundWorkerManager>().AddAsync(worker, Cancellation);

        for (var waited = 0; worker.Runs < 3 && waited < 100; waited++)
        {
            await Task.Delay(50, Cancellation);
        }

        worker.Runs.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task After_stopping_it_rests()
    {
        var worker = Get<BusyWorker>();
        await Get<IBackgroundWorkerManager>().AddAsync(worker, Cancellation);
        await Get<IBackgroundWorkerManager>().StartAsync(Cancellation);

        await Get<IBackgroundWorkerManager>().StopAsync(Cancellation);
        var runs = worker.Runs;
        await Task.Delay(200, Cancellation);

        worker.Runs.ShouldBe(runs);
    }

    protected override void Configure(IServiceCollection services) => services.AddType<BusyWorker>();
}

internal sealed class BusyWorker : AsyncPeriodicBackgroundWorkerBase
{
    private int _runs;

    public BusyWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory)
    {
        Timer.Period = 50;
        Timer.RunOnStart = true;
    }

    public int Runs => _runs;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        Interlocked.Increment(ref _runs);
        throw new InvalidOperationException("A bad day.");
    }
}
