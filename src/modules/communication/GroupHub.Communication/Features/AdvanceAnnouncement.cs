using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>
/// One step on the way from asked for to sent: begins, makes some more copies, or finds that all have gone. Two who are
/// at the same announcement take turns.
/// </summary>
public sealed record AdvanceAnnouncement(Guid Id) : ICommand<SendingStep>;

/// <param name="HasCopies">There is something to send now.</param>
/// <param name="IsAgain">The next step can follow at once.</param>
/// <param name="Pause">Until there is something to do; nothing where there will be nothing.</param>
public sealed record SendingStep(bool HasCopies, bool IsAgain, TimeSpan? Pause)
{
    internal static SendingStep Write { get; } = new(HasCopies: true, IsAgain: false, null);
    internal static SendingStep Again { get; } = new(HasCopies: false, IsAgain: true, null);
    internal static SendingStep Done { get; } = new(HasCopies: false, IsAgain: false, null);

    internal static SendingStep After(TimeSpan pause) => new(HasCopies: false, IsAgain: false, pause);
}

internal sealed class AdvanceAnnouncementHandler(
    IRepository<Announcement, Guid> announcements, CopyShelf copies, IClock clock)
    : ICommandHandler<AdvanceAnnouncement, SendingStep>
{
    public async Task<SendingStep> Handle(AdvanceAnnouncement command, CancellationToken cancellation)
    {
        var now = clock.Now;
        await announcements.LockAsync(command.Id, cancellation);
        if (await announcements.FindAsync(command.Id, cancellationToken: cancellation) is not { } announcement)
            return SendingStep.Done;

        switch (announcement.State)
        {
            case AnnouncementState.Waiting when !announcement.IsDueAt(now):
                return SendingStep.After(announcement.SendsAt!.Value - now);
            case AnnouncementState.Waiting:
                announcement.Begin(now);
                return SendingStep.Again;
            case AnnouncementState.Sending when !announcement.IsListed:
                announcement.List(await copies.MakeMoreAsync(announcement, cancellation));
                return SendingStep.Again;
            case AnnouncementState.Sending:
                return await copies.FindNextStepAsync(announcement, now, cancellation);
            default:
                return SendingStep.Done;
        }
    }
}
