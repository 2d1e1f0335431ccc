using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// Who of these has died or been expelled holds no seat and no place in a line any more (R53), and is not written to
/// about it. A record that is taken back brings no seat back: somebody else may have it.
/// </summary>
internal sealed record GiveSeatsBack(IReadOnlyCollection<Guid> MemberIds) : ICommand;

internal sealed class GiveSeatsBackHandler(
    IRepository<Answer, Guid> answers,
    IRepository<Meeting, Guid> meetings,
    IMemberships memberships,
    MemberSeats seats,
    IClock clock) : CommandHandler<GiveSeatsBack>
{
    public override async Task Handle(GiveSeatsBack command, CancellationToken cancellation)
    {
        var coming = await ComingAsync(command.MemberIds, cancellation);
        if (coming.Count == 0) return;

        foreach (var person in await memberships.GetAsync(
            [.. coming.Select(place => place.MemberId).Distinct()], cancellation))
        {
            var meetingIds = coming.Where(place => place.MemberId == person.MemberId && IsGone(person, place.Date))
                .Select(place => place.MeetingId);
            await seats.ReleaseAsync(person.MemberId, meetingIds, cancellation);
        }
    }

    /// <summary>What they have said to meetings that have not begun.</summary>
    private async Task<List<Place>> ComingAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var now = clock.Now;
        var places = from answer in await answers.GetQueryableAsync()
                     where answer.MemberId != null && memberIds.Contains(answer.MemberId.Value)
                     join meeting in await meetings.GetQueryableAsync() on answer.MeetingId equals meeting.Id
                     where meeting.StartsAt > now
                     select new Place(answer.MemberId!.Value, meeting.Id, meeting.Time.Date);
        return await places.ToListAsync(cancellation);
    }

    private static bool IsGone(MembershipFacts person, DateOnly day) =>
        person.DiedOn is not null || person.ExpelledOn <= day;

    private sealed record Place(Guid MemberId, Guid MeetingId, DateOnly Date);
}
