using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using GroupHub.Abp.BackgroundJobs;
using GroupHub.Abp.Tests.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace GroupHub.Abp.Tests.Core;

public sealed class BackgroundJobTests : CoreTest
{
    private readonly StoppedTime _time = new();

    private IBackgroundJobManager Jobs => Get<IBackgroundJobManager>();

    private Done Done => Get<Done>();

    [Fact]
    public async Task An_enqueued_job_is_run_and_gone()
    {
        await Jobs.EnqueueAsync(new PackArgs { Parcel = "A" });

        await Worked();

        Done.ShouldBe(["A"]);
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_job_runs_in_the_tenant_of_its_arguments()
    {
        var tenantId = Guid.NewGuid();
        await Jobs.EnqueueAsync(new PackArgs { Parcel = "A", TenantId = tenantId });

        await Worked();

        Done.Tenant.ShouldBe(tenantId);
    }

    [Fact]
    public async Task The_most_urgent_comes_first()
    {
        await Jobs.EnqueueAsync(new PackArgs { Parcel = "later" }, BackgroundJobPriority.Low);
        await Jobs.EnqueueAsync(new PackArgs { Parcel = "now" }, BackgroundJobPriority.High);

        await Worked();

        Done.ShouldBe(["now", "later"]);
    }

    [Fact]
    public async Task A_delayed_job_waits_for_its_time()
    {
        await Jobs.EnqueueAsync(new PackArgs { Parcel = "A" }, delay: TimeSpan.FromHours(1));
        await Worked();
        Done.ShouldBeEmpty();

        _time.Advance(TimeSpan.FromHours(1));
        await Worked();
        Done.ShouldBe(["A"]);
    }

    [Fact]
    public async Task A_failed_job_is_tried_again_later()
    {
        Done.FailuresLeft = 1;
        await Jobs.EnqueueAsync(new PackArgs { Parcel = "A" });
        await Worked();
        Done.ShouldBeEmpty();

        _time.Advance(TimeSpan.FromMinutes(1));
        await Worked();
        Done.ShouldBe(["A"]);
    }

    [Fact]
    public void A_jobs_name_is_its_arguments() => BackgroundJobNameAttribute.GetName<PackArgs>().ShouldBe("pack");

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(_time);
        services.Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        services.AddSingleton<Done>();
        services.AddType(typeof(PackJob));
    }

    /// <summary>One round of the worker.</summary>
    private Task Worked() => Get<IEnumerable<IHostedService>>().OfType<BackgroundJobRunner>().Single().RunWaitingAsync(Cancellation);

    private Task<List<BackgroundJobInfo>> Waiting() => Get<IBackgroundJobStore>().GetWaitingJobsAsync(null, 10);
}

public sealed class BackgroundJobsOutOfReachTests : CoreTest
{
    [Theory, InlineData(typeof(TaskCanceledException)), InlineData(typeof(TimeoutException))]
    public async Task A_store_that_takes_too_long_does_not_end_the_worker(Type failure)
    {
        Get<StoreOutOfReach>().Failure = failure;

        await Get<IEnumerable<IHostedService>>().OfType<BackgroundJobRunner>().Single().RunWaitingAsync(Cancellation);

        Get<StoreOutOfReach>().Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_program_that_stops_does()
    {
        Get<StoreOutOfReach>().Failure = typeof(TaskCanceledException);
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            Get<IEnumerable<IHostedService>>().OfType<BackgroundJobRunner>().Single().RunWaitingAsync(stopping.Token));
    }

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<StoreOutOfReach>();
        services.AddSingleton<IBackgroundJobStore>(provider => provider.GetRequiredService<StoreOutOfReach>());
    }
}

internal sealed class StoreOutOfReach(IClock clock) : InMemoryBackgroundJobStore(clock), IBackgroundJobStore
{
    public int Asked { get; private set; }

    public Type Failure { get; set; } = typeof(TimeoutException);

    Task<List<BackgroundJobInfo>> IBackgroundJobStore.GetWaitingJobsAsync(string? applicationName, int maxResultCount)
    {
        Asked++;
        throw (Exception)Activator.CreateInstance(Failure)!;
    }
}

internal sealed class Done : List<string>
{
    public int FailuresLeft { get; set; }

    public Guid? Tenant { get; set; }
}

[BackgroundJobName("pack")]
internal sealed class PackArgs : IMultiTenant
{
    public string Parcel { get; set; } = "";

    public Guid? TenantId { get; set; }
}

internal sealed class PackJob(Done done, ICurrentTenant tenant) : AsyncBackgroundJob<PackArgs>, ITransientDependency
{
    public override Task ExecuteAsync(PackArgs args)
    {
        if (done.FailuresLeft-- > 0)
        {
            throw new InvalidOperationException("The packer was told to fail.");
        }

        done.Tenant = tenant.Id;
        done.Add(args.Parcel);
        return Task.CompletedTask;
    }
}
