using GroupHub.Communication.Features;
using GroupHub.Foundation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;
using ISender = GroupHub.Foundation.ISender;

namespace GroupHub.Communication.Sending;

/// <summary>
/// Takes an announcement some way further. Each step is committed by itself: a copy is marked before its mail leaves
/// and again when it has left, so that whoever goes on after an interruption sends nothing twice.
/// </summary>
internal sealed class SendingRound(IUnitOfWorkManager unitOfWorkManager, ILogger<SendingRound> logger)
    : ITransientDependency
{
    /// <summary>Copies in one round.</summary>
    public const int AtOnce = 50;

    /// <summary>So many refusals one after the other are the mail server's, not the addresses'.</summary>
    private const int MostFailures = 3;

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <returns>When to go on; nothing where nothing is left to do.</returns>
    public async Task<TimeSpan?> RunAsync(Guid id, CancellationToken cancellation = default)
    {
        var (sent, failures) = (0, 0);
        while (true)
        {
            var step = await SendAsync(new AdvanceAnnouncement(id), cancellation);
            if (step.IsAgain) continue;
            if (!step.HasCopies) return step.Pause;
            if (sent++ == AtOnce) return TimeSpan.Zero;
            failures = await SendNextAsync(id, cancellation) ? 0 : failures + 1;
            if (failures == MostFailures) return Rest;
        }
    }

    /// <returns>Whether there is nothing to complain of.</returns>
    private async Task<bool> SendNextAsync(Guid id, CancellationToken cancellation)
    {
        if (await SendAsync(new ClaimCopy(id), cancellation) is not { } copy) return true;

        var isSent = await TryAsync(id, copy, cancellation);
        await SendAsync(new RecordCopy(copy.CopyId, isSent), cancellation);
        return isSent;
    }

    private async Task<bool> TryAsync(Guid id, ClaimedCopy copy, CancellationToken cancellation)
    {
        try
        {
            return await SendAsync(new SendCopy(id, copy), cancellation);
        }
#pragma warning disable CA1031 // Whatever the mail server says: the copy is tried again later, and others do not wait.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(
                exception, "Copy {Copy} of announcement {Announcement} could not be sent.", copy.CopyId, id);
            return false;
        }
#pragma warning restore CA1031
    }

    /// <summary>
    /// In a unit of work of its own; what only reads holds no lock while a mail server takes its time.
    /// </summary>
    private async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken cancellation)
    {
        using var work = unitOfWorkManager.Begin(requiresNew: true, isTransactional: request is ICommandRequest);
        var answer = await work.ServiceProvider.GetRequiredService<ISender>().Send(request, cancellation);
        await work.CompleteAsync(cancellation);
        return answer;
    }
}
