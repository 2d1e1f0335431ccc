using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Gives a person's seat to the next in the line.</summary>
internal sealed class MemberSeats(MeetingsPolicies policies, IClock clock) : ITransientDependency
{
    public async Task ReleaseAsync(Meeting meeting, Guid memberId)
    {
        var answer = meeting.Answers.Single(answer => answer.MemberId == memberId);
        meeting.Forget(answer, (await policies.GetAsync()).Seats, clock.Now);
    }
}
