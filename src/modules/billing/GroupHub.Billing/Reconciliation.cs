using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace GroupHub.Billing;

/// <summary>
/// In the fourth hour of each association's day, the gateway's word is compared with ours for the checkouts of the last
/// three days (R28). Money that came in on a page we had given up, and of which no event told, is booked: it pays the
/// invoice, or is put aside for the treasurer where the invoice was paid otherwise.
/// </summary>
internal sealed class Reconciliation : AsyncPeriodicBackgroundWorkerBase
{
    private const int NightHour = 3;
    private static readonly TimeSpan Reach = TimeSpan.FromHours(72);

    public Reconciliation(AbpAsyncTimer timer, IServiceScopeFactory scopes) : base(timer, scopes) =>
        Timer.Period = (int)TimeSpan.FromHours(1).TotalMilliseconds;

    public static Task CompareAllAsync(IServiceProvider services) => CheckoutRound.GoAsync(services, FindAsync);

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) => CheckoutRound.GoAsync(
        workerContext.ServiceProvider,
        async services => await IsNightAsync(services) ? await FindAsync(services) : []);

    private static async Task<bool> IsNightAsync(IServiceProvider services)
    {
        var clock = services.GetRequiredService<IAssociationClock>();
        var midnight = await clock.GetStartOfAsync(await clock.GetTodayAsync());
        return (int)(services.GetRequiredService<IClock>().Now - midnight).TotalHours == NightHour;
    }

    /// <summary>Those still open are looked after anyway, and what is paid does not change.</summary>
    private static async Task<List<Guid>> FindAsync(IServiceProvider services)
    {
        var since = services.GetRequiredService<IClock>().Now - Reach;
        var sessions = await services.GetRequiredService<IRepository<CheckoutSession, Guid>>().GetQueryableAsync();
        var givenUp = sessions.Where(session => session.State == CheckoutState.Closed && session.ExpiresAt >= since);
        return await givenUp.Select(session => session.Id).ToListAsync();
    }
}
