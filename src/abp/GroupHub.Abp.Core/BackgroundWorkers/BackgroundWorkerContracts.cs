using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Threading;

namespace Volo.Abp.Threading
{
    public interface IRunnable
    {
        Task StartAsync(CancellationToken cancellationToken = default);

        Task StopAsync(CancellationToken cancellationToken = default);
    }

    /// <summary>How often a periodic worker runs; the scheduler does the waiting.</summary>
    public class AbpAsyncTimer : DependencyInjection.ITransientDependency
    {
        public int Period { get; set; }

        public bool RunOnStart { get; set; }
    }
}

namespace Volo.Abp.BackgroundWorkers
{
    public interface IBackgroundWorker : IRunnable, DependencyInjection.ISingletonDependency;

    public abstract class BackgroundWorkerBase : IBackgroundWorker
    {
        protected ILogger Logger => field ??= LoggerFactory?.CreateLogger(GetType()) ?? NullLogger.Instance;

        internal ILoggerFactory? LoggerFactory { get; set; }

        public virtual Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public virtual Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public override string ToString() => GetType().FullName!;
    }

    public class PeriodicBackgroundWorkerContext(
        IServiceProvider serviceProvider, CancellationToken cancellationToken = default)
    {
        public IServiceProvider ServiceProvider { get; } = serviceProvider;

        public CancellationToken CancellationToken { get; } = cancellationToken;
    }

    public abstract class AsyncPeriodicBackgroundWorkerBase(
        AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : BackgroundWorkerBase
    {
        protected IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

        protected AbpAsyncTimer Timer { get; } = timer;

        /// <summary>When set, the worker runs by this Quartz expression instead of every period.</summary>
        protected string? CronExpression { get; set; }

        internal AbpAsyncTimer Schedule => Timer;

        internal string? Cron => CronExpression;

        protected abstract Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext);

        internal async Task RunAsync(CancellationToken cancellationToken)
        {
            await using var scope = ServiceScopeFactory.CreateAsyncScope();
            await DoWorkAsync(new PeriodicBackgroundWorkerContext(scope.ServiceProvider, cancellationToken));
        }
    }

    public interface IBackgroundWorkerManager : IRunnable
    {
        Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default);
    }

    public class AbpBackgroundWorkerOptions
    {
        public bool IsEnabled { get; set; } = true;
    }

    public static class BackgroundWorkersApplicationInitializationContextExtensions
    {
        public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync<TWorker>(
            this ApplicationInitializationContext context, CancellationToken cancellationToken = default)
            where TWorker : IBackgroundWorker
        {
            await context.AddBackgroundWorkerAsync(typeof(TWorker), cancellationToken);
            return context;
        }

        public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync(
            this ApplicationInitializationContext context,
            Type workerType,
            CancellationToken cancellationToken = default)
        {
            var worker = (IBackgroundWorker)context.ServiceProvider.GetRequiredService(workerType);
            await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>()
                .AddAsync(worker, cancellationToken);
            return context;
        }
    }
}
