using GroupHub.Meetings;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking;

/// <summary>Remembers who was at which meeting, as far as they want it remembered.</summary>
internal sealed class MeetingMemory(
    IRepository<Attendance, Guid> attendances,
    IRepository<Tie, Guid> ties,
    PreferenceBook preferences,
    IGuidGenerator guids) : ITransientDependency
{
    private const int YearsBack = 2;

    /// <summary>Brings the memory of a meeting in step with its sheet.</summary>
    /// <returns>Those who are remembered.</returns>
    public async Task<IReadOnlyList<Guid>> RememberAsync(
        Guid meetingId, DateTime at, IReadOnlyList<Guid> present, CancellationToken cancellation)
    {
        var wishes = await preferences.OfAsync(present, cancellation);
        Guid[] willing = [.. present.Distinct().Where(id => wishes[id].RemembersMeetings)];
        var known = await attendances.GetListAsync(
            attendance => attendance.MeetingId == meetingId, cancellationToken: cancellation);

        await attendances.DeleteManyAsync(
            known.Where(row => !willing.Contains(row.OwnerId) || row.At != at), cancellationToken: cancellation);
        var kept = known.Where(row => row.At == at).Select(row => row.OwnerId).ToHashSet();
        await attendances.InsertManyAsync(
            willing.Where(id => !kept.Contains(id)).Select(id => Attendance.Of(guids.Create(), id, meetingId, at)),
            cancellationToken: cancellation);
        return willing;
    }

    /// <summary>
    /// What is known of these people from before the meeting: meetings they shared, and ties they have.
    /// </summary>
    public async Task<Encounters> BeforeAsync(
        MeetingFacts meeting, IReadOnlyList<Guid> present, CancellationToken cancellation)
    {
        var (until, from) = (meeting.StartsAt, meeting.StartsAt.AddYears(-YearsBack));
        var earlier = await (await attendances.GetQueryableAsync()).AsNoTracking()
            .Where(row => present.Contains(row.OwnerId)
                && row.MeetingId != meeting.Id
                && row.At < until
                && row.At >= from)
            .Select(row => new { row.MeetingId, row.OwnerId })
            .ToListAsync(cancellation);
        var encounters = Encounters.Of(earlier.Select(row => (row.MeetingId, row.OwnerId)));

        var known = await (await ties.GetQueryableAsync()).AsNoTracking()
            .Where(tie => present.Contains(tie.OwnerId) && present.Contains(tie.OtherId) && tie.Touches > 0)
            .Select(tie => new { tie.OwnerId, tie.OtherId })
            .ToListAsync(cancellation);
        foreach (var tie in known) encounters.Meet(tie.OwnerId, tie.OtherId);
        return encounters;
    }
}
