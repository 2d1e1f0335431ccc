using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace GroupHub.Networking.Workers;

/// <summary>One look at what is over or due in one association; each for itself.</summary>
internal sealed class NetworkRound(
    ISender sender, IUnitOfWorkManager unitOfWorkManager, ILogger<NetworkRound> logger)
    : IAssociationRound, ITransientDependency
{
    public async Task GoAsync(CancellationToken cancellation)
    {
        await TryAsync(new EndWhatIsOver(), cancellation);
        foreach (var wishId in await ReadAsync(new ListUnansweredWishes(), cancellation))
            await TryAsync(new TellOfNoAnswer(wishId), cancellation);
        foreach (var reader in await ReadAsync(new ListUntoldReaders(), cancellation))
            await TryAsync(new TellOfMessages(reader.IntroductionId, reader.MemberId), cancellation);
        foreach (var memberId in await ReadAsync(new ListDueNudges(), cancellation))
            await TryAsync(new NudgeMember(memberId), cancellation);
    }

    private Task TryAsync(ICommand command, CancellationToken cancellation) =>
        logger.TryAsync(command.GetType().Name, () => sender.Send(command, cancellation), cancellation);

    private Task<IReadOnlyList<T>> ReadAsync<T>(IQuery<IReadOnlyList<T>> query, CancellationToken cancellation) =>
        unitOfWorkManager.ReadDueAsync(() => sender.Send(query, cancellation), cancellation);
}
