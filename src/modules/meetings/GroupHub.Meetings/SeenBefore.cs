using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Lets nobody change what they have not seen, nor what is outside their chapters.</summary>
internal sealed class SeenBefore(MeetingBook book, IRepository<MeetingSeries, Guid> series, OfficerReach reach)
    : ITransientDependency
{
    public async Task<Meeting> RequireAsync(Guid id, ChangeScope scope, string stamp, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(id, cancellation);
        await reach.RequireAsync(MeetingsPermissions.Schedule, meeting.ChapterId, cancellation);
        if (stamp.Length == 0) return meeting;

        var owner = await (await series.GetQueryableAsync())
            .AsNoTracking().SingleAsync(s => s.Id == meeting.SeriesId, cancellation);
        var current = scope == ChangeScope.This ? meeting.StampBeside(owner) : owner.ConcurrencyStamp;
        return stamp == current
            ? meeting
            : throw new AbpDbConcurrencyException("Somebody else has changed this meeting in the meantime.");
    }
}
