using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace GroupHub.Dues.Workers;

/// <summary>Writes to everybody in one association whose term ends soon; each for itself.</summary>
internal sealed class RenewalReminderRound(
    ISender sender, IUnitOfWorkManager unitOfWorkManager, ILogger<RenewalReminderRound> logger)
    : IAssociationRound, ITransientDependency
{
    public async Task GoAsync(CancellationToken cancellation)
    {
        foreach (var membershipId in await FindDueAsync(cancellation))
        {
            await logger.TryAsync(
                nameof(RemindOfRenewal),
                () => sender.Send(new RemindOfRenewal(membershipId), cancellation),
                cancellation);
        }
    }

    private Task<IReadOnlyList<Guid>> FindDueAsync(CancellationToken cancellation) =>
        unitOfWorkManager.ReadDueAsync(() => sender.Send(new ListDueReminders(), cancellation), cancellation);
}
