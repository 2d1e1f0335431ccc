using GroupHub.Foundation;
using MediatR;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace GroupHub.Meetings.Upkeep;

/// <summary>One look at everything in one association.</summary>
internal sealed class UpkeepRound(
    IEnumerable<IUpkeep> upkeeps,
    Foundation.ISender sender,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<UpkeepRound> logger) : IAssociationRound, ITransientDependency
{
    public async Task GoAsync(CancellationToken cancellation)
    {
        foreach (var upkeep in upkeeps)
        {
            foreach (var command in await FindDueAsync(upkeep, cancellation))
            {
                await logger.TryAsync(command.GetType().Name, () => sender.Send(command, cancellation), cancellation);
            }
        }
    }

    private Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(IUpkeep upkeep, CancellationToken cancellation) =>
        unitOfWorkManager.ReadDueAsync(() => upkeep.FindDueAsync(cancellation), cancellation);
}
