using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Gives a person's seats to the next in the line.</summary>
internal sealed class MemberSeats(MeetingBook book, MeetingsPolicies policies, IClock clock) : ITransientDependency
{
    public async Task ReleaseAsync(Guid memberId, IEnumerable<Guid> meetingIds, CancellationToken cancellation)
    {
        var seats = (await policies.GetAsync()).Seats;
        // One after the other in the same order, so that no two of these wait for each other.
        foreach (var id in meetingIds.Order())
        {
            var meeting = await book.TakeAsync(id, cancellation);
            if (meeting.Answers.FirstOrDefault(answer => answer.MemberId == memberId) is { } answer)
                meeting.Forget(answer, seats, clock.Now);
        }
    }
}
