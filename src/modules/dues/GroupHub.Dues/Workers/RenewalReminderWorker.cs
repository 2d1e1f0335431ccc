using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace GroupHub.Dues.Workers;

/// <summary>Looks every hour whose term ends soon. Should it miss a day, the next run makes up for it.</summary>
internal sealed class RenewalReminderWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : AssociationsWorker<RenewalReminderRound>(timer, scopes, TimeSpan.FromHours(1));
