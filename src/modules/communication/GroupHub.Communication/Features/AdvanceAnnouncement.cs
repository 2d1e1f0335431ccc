using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>One step on the way from asked for to sent: begins, makes some more copies, or finds that all have gone.</summary>
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

internal sealed class AdvanceAnnouncementHandler(IRepository<Announcement, Guid> announcements, CopyShelf copies, IClock clock)
    : ICommandHandler<AdvanceAnnouncement, SendingStep>
{
    public async Task<SendingStep> Handle(AdvanceAnnouncement command, CancellationToken cancellation)
    {
        var now = clock.Now;
        if (await announcements.FindAsync(command.Id, cancellationToken: cancellation) is not { } announcement) return SendingStep.Done;

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

/// <summary>The copies of an announcement that is on its way.</summary>
internal sealed class CopyShelf(IRepository<Copy, Guid> copies, AudienceReader audience, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    public async Task<AudiencePage> MakeMoreAsync(Announcement announcement, CancellationToken cancellation)
    {
        var page = await audience.ReadAsync(announcement.Audience, announcement.ListedUpTo, cancellation);
        var made = page.People.Where(person => person.LeftOut is null)
            .Select(person => Copy.For(guids.Create(), announcement.Id, person.MemberId, clock.Now));
        await copies.InsertManyAsync(made, cancellationToken: cancellation);
        return page;
    }

    public async Task<SendingStep> FindNextStepAsync(Announcement announcement, DateTime now, CancellationToken cancellation)
    {
        var lost = now - Copy.Patience;
        foreach (var copy in await copies.GetListAsync(c => c.AnnouncementId == announcement.Id && c.State == CopyState.Begun && c.MovedAt < lost, cancellationToken: cancellation))
        {
            copy.LoseSight(now);
        }

        var open = (await copies.GetQueryableAsync()).Where(c => c.AnnouncementId == announcement.Id);
        if (await open.Where(c => c.State == CopyState.Waiting).MinAsync(c => (DateTime?)c.DueAt, cancellation) is { } due)
            return due <= now ? SendingStep.Write : SendingStep.After(due - now);
        if (await open.AnyAsync(c => c.State == CopyState.Begun && c.MovedAt >= lost, cancellation)) return SendingStep.After(Copy.Patience);

        announcement.Finish(now);
        return SendingStep.Done;
    }
}
