using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Communication;

/// <summary>What has become of an announcement's copies, counted by the database.</summary>
internal sealed class CopyTally(IRepository<Copy, Guid> copies) : ITransientDependency
{
    public async Task<(CopyCounts Copies, LeftOutCounts LeftOut)> CountAsync(
        Guid announcementId, CancellationToken cancellation)
    {
        var groups = await (await copies.GetQueryableAsync())
            .Where(copy => copy.AnnouncementId == announcementId)
            .GroupBy(copy => new { copy.State, copy.Reason })
            .Select(group => new { group.Key.State, group.Key.Reason, Count = group.Count() })
            .ToListAsync(cancellation);
        var leftOut = groups.Where(group => group.Reason is not null)
            .SelectMany(group => Enumerable.Repeat(group.Reason!.Value, group.Count));
        return (
            new CopyCounts(
                Of([CopyState.Waiting, CopyState.Begun, CopyState.Sent, CopyState.Failed, CopyState.Unclear]),
                Of([CopyState.Sent]),
                Of([CopyState.Waiting, CopyState.Begun]),
                Of([CopyState.Failed]),
                Of([CopyState.Unclear])),
            LeftOutCounts.Of(leftOut));

        int Of(CopyState[] states) => groups.Where(group => states.Contains(group.State)).Sum(group => group.Count);
    }
}
