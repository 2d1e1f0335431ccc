using GroupHub.Administration.Features;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using ISender = GroupHub.Foundation.ISender;

namespace GroupHub.Administration.Batches;

/// <summary>
/// Takes a batch some way further. What is done for one and the line that says so are committed together: whoever goes
/// on after an interruption does nothing twice. One who is refused keeps nobody else waiting.
/// </summary>
internal sealed class BatchRound(IUnitOfWorkManager unitOfWorkManager, ILogger<BatchRound> logger)
    : ITransientDependency
{
    /// <summary>Members in one round.</summary>
    public const int AtOnce = 100;

    /// <returns>Whether something is left to do.</returns>
    public async Task<bool> RunAsync(Guid id, CancellationToken cancellation = default)
    {
        for (var seen = 0; seen < AtOnce; seen++)
        {
            if (await SendAsync(new AdvanceBatch(id), cancellation) is not { } memberId) return false;
            if (await TryAsync(id, memberId, cancellation) is { } reason)
                await SendAsync(new LeaveOutOfBatch(id, memberId, reason), cancellation);
        }

        return true;
    }

    /// <returns>Why it was not done, where it was not.</returns>
    private async Task<string?> TryAsync(Guid id, Guid memberId, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(new DoInBatch(id, memberId), cancellation);
            return null;
        }
        catch (BusinessException broken)
        {
            return BatchReasons.Of(broken.Code);
        }
        catch (EntityNotFoundException)
        {
            return BatchReasons.Gone;
        }
#pragma warning disable CA1031 // Whatever it was, the others do not depend on it.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "Batch {Batch} could not be gone on with for {Member}.", id, memberId);
            return BatchReasons.Failed;
        }
#pragma warning restore CA1031
    }

    private async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken cancellation)
    {
        using var work = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var answer = await work.ServiceProvider.GetRequiredService<ISender>().Send(request, cancellation);
        await work.CompleteAsync(cancellation);
        return answer;
    }
}
