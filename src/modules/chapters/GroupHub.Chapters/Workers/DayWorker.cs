using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace GroupHub.Chapters.Workers;

/// <summary>
/// Looks every few minutes whether a day has come on which somebody belongs elsewhere or a chapter is closed, and
/// whether somebody has still to be told of a move.
/// </summary>
internal sealed class DayWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : AssociationsWorker<DayRound>(timer, scopes, TimeSpan.FromMinutes(5));
