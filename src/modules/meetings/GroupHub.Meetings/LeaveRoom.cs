using GroupHub.Foundation;
using GroupHub.Foundation.Rules;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;

namespace GroupHub.Meetings;

/// <summary>
/// Whether a leave fits beside the others of its member. Two that come in the same instant are looked at one after the
/// other; the same request, sent twice, is no other leave.
/// </summary>
internal sealed class LeaveRoom(
    IRepository<Leave, Guid> leaves, IMemberTurns turns, AbsencePolicies policies, ISettingProvider settings)
    : ITransientDependency
{
    public async Task RequireAsync(Leave leave, CancellationToken cancellation)
    {
        if (!leave.IsStanding) return;

        await turns.TakeAsync(leave.MemberId, cancellation);
        var limit = await GetLimitAsync(leave.From, cancellation);
        var (first, last) = (leave.From.AddMonths(-limit.Months), leave.LastDay.AddMonths(limit.Months));
        var others = await (await leaves.GetQueryableAsync()).AsNoTracking()
            .Where(other => other.MemberId == leave.MemberId && other.RequestId != leave.RequestId)
            .Where(other => other.State == LeaveState.Requested || other.State == LeaveState.Approved)
            .Where(other => other.From <= last && (other.EndedOn ?? other.To) >= first)
            .ToListAsync(cancellation);
        Rule.Require(!others.Exists(leave.Overlaps), MeetingsErrors.LeaveOverlaps);
        limit.Require(leave, others);
    }

    public async Task<MedicalLimit> GetLimitAsync(DateOnly day, CancellationToken cancellation) => new(
        await settings.GetAsync(MeetingsSettings.MedicalLeaveWeeks),
        (await policies.GetAsync(cancellation)).On(day).WindowMonths);
}
