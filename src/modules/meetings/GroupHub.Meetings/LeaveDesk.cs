using GroupHub.Foundation;
using GroupHub.Foundation.Rules;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Meetings;

/// <summary>
/// Looks at what is asked for: by the association's rules, and only from meetings that are the member's.
/// </summary>
internal sealed class LeaveDesk(MemberChapters chapters, ISettingProvider settings, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<LeavePlan> CheckAsync(LeaveFields asked, Guid memberId, CancellationToken cancellation)
    {
        Rule.Require(
            (await chapters.GetAsync(memberId, cancellation)).Chapters.Contains(asked.ChapterId),
            MeetingsErrors.NotOfThisChapter);

        var plan = new LeavePlan
        {
            RequestId = asked.RequestId,
            MemberId = memberId,
            ChapterId = asked.ChapterId,
            Kind = asked.Kind,
            From = asked.From,
            To = asked.To,
            Reason = asked.Reason,
        };
        return plan.Checked(await clock.GetTodayAsync(), await settings.GetAsync(MeetingsSettings.MedicalLeaveWeeks));
    }
}
