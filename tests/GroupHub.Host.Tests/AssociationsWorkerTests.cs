using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace GroupHub.Host.Tests;

public sealed class AssociationsWorkerTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task An_association_in_which_something_fails_keeps_no_other_waiting()
    {
        using var scope = App.Services.CreateScope();
        var round = new Stumbling(scope.ServiceProvider.GetRequiredService<ICurrentTenant>());

        await new Worker(scope.ServiceProvider).WorkAsync(new With(round, scope.ServiceProvider));

        round.Visited.ShouldContain(Acme.Id);
        round.Visited.ShouldContain(Globex.Id);
    }

    [Fact]
    public async Task A_program_that_stops_does_not_go_on_to_the_next_association()
    {
        using var scope = App.Services.CreateScope();
        var round = new Stumbling(scope.ServiceProvider.GetRequiredService<ICurrentTenant>());

        await Should.ThrowAsync<Exception>(() => new Worker(scope.ServiceProvider).WorkAsync(new With(round, scope.ServiceProvider), new CancellationToken(true)));

        round.Visited.ShouldHaveSingleItem();
    }

    /// <summary>Fails in every association.</summary>
    private sealed class Stumbling(ICurrentTenant current) : IAssociationRound
    {
        public List<Guid?> Visited { get; } = [];

        public Task GoAsync(CancellationToken cancellation)
        {
            Visited.Add(current.Id);
            throw new InvalidOperationException("Not today.");
        }
    }

    private sealed class Worker(IServiceProvider services)
        : AssociationsWorker<Stumbling>(new AbpAsyncTimer(), services.GetRequiredService<IServiceScopeFactory>(), TimeSpan.FromHours(1))
    {
        public Task WorkAsync(IServiceProvider with, CancellationToken cancellation = default) => DoWorkAsync(new PeriodicBackgroundWorkerContext(with, cancellation));
    }

    private sealed class With(Stumbling round, IServiceProvider others) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Stumbling) ? round : others.GetService(serviceType);
    }
}
