using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace GroupHub.Networking.Workers;

/// <summary>Ends every hour what is over and reminds of what is due.</summary>
internal sealed class NetworkWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : AssociationsWorker<NetworkRound>(timer, scopes, TimeSpan.FromHours(1));
