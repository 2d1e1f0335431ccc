using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Looks every few minutes for what has become due.</summary>
internal sealed class UpkeepWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : AssociationsWorker<UpkeepRound>(timer, scopes, TimeSpan.FromMinutes(5));
