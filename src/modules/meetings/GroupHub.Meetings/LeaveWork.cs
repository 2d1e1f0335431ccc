using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Leaves that wait for an officer, as long as they can be approved.</summary>
internal sealed class LeaveWork(OfficerReach reach, IRepository<Leave, Guid> leaves, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<(int Count, DateTime? Oldest)> CountAsync(CancellationToken cancellation)
    {
        var choice = await reach.ChooseAsync(MeetingsPermissions.RecordAttendance, chapterId: null, cancellation);
        var today = await clock.GetTodayAsync();
        var waiting = (await leaves.GetQueryableAsync())
            .Where(leave => leave.State == LeaveState.Requested && leave.From > today);
        if (!choice.IsWhole) waiting = waiting.Where(leave => choice.Ids.Contains(leave.ChapterId));
        var found = await waiting.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = (DateTime?)all.Min(leave => leave.AskedAt) })
            .SingleOrDefaultAsync(cancellation);
        return (found?.Count ?? 0, found?.Oldest);
    }
}
