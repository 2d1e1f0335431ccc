using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Communication;

/// <summary>The copies of an announcement that is on its way.</summary>
internal sealed class CopyShelf(
    IRepository<Copy, Guid> copies, AudienceReader audience, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    public async Task<AudiencePage> MakeMoreAsync(Announcement announcement, CancellationToken cancellation)
    {
        var page = await audience.ReadAsync(announcement.Audience, announcement.ListedUpTo, cancellation);
        var made = page.People.Where(person => person.LeftOut is null)
            .Select(person => Copy.For(guids.Create(), announcement.Id, person.MemberId, clock.Now));
        await copies.InsertManyAsync(made, cancellationToken: cancellation);
        return page;
    }

    public async Task<SendingStep> FindNextStepAsync(
        Announcement announcement, DateTime now, CancellationToken cancellation)
    {
        var lost = now - Copy.Patience;
        var open = (await copies.GetQueryableAsync()).Where(c => c.AnnouncementId == announcement.Id);
        foreach (var copy in await open.Where(c => c.State == CopyState.Begun && c.MovedAt < lost)
            .ToListAsync(cancellation))
            copy.LoseSight(now);
        var waiting = open.Where(c => c.State == CopyState.Waiting);
        if (await waiting.MinAsync(c => (DateTime?)c.DueAt, cancellation) is { } due)
            return due <= now ? SendingStep.Write : SendingStep.After(due - now);
        if (await open.AnyAsync(c => c.State == CopyState.Begun && c.MovedAt >= lost, cancellation))
            return SendingStep.After(Copy.Patience);

        announcement.Finish(now);
        return SendingStep.Done;
    }
}
