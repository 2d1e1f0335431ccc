using GroupHub.Meetings;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Shows follow-ups with the names and the words to begin with.</summary>
internal sealed class FollowUpRows(Colleagues colleagues, IMeetings meetings, MeetableFollowUps meetable, Texts texts)
    : ITransientDependency
{
    public async Task<IReadOnlyList<FollowUpRow>> ShowAsync(
        IReadOnlyList<FollowUp> items, DateOnly today, CancellationToken cancellation)
    {
        var people = await colleagues.GetAsync(items.Select(item => item.PersonId).OfType<Guid>(), cancellation);
        var asked = await meetable.AmongAsync(items, cancellation);
        Guid[] meetingIds = [.. items.Select(item => item.MeetingId).OfType<Guid>().Distinct()];
        var facts = meetingIds.Length == 0 ? [] : await meetings.GetAsync(meetingIds, cancellation);
        var known = facts.ToDictionary(meeting => meeting.Id);

        return
        [
            .. from item in asked
               let person = people.GetValueOrDefault(item.PersonId ?? Guid.Empty)
               where person is not null || item.PersonId is null
               select Row(item, person, known.GetValueOrDefault(item.MeetingId ?? Guid.Empty), today),
        ];
    }

    private FollowUpRow Row(FollowUp item, NetworkPerson? person, MeetingFacts? meeting, DateOnly today) => new()
    {
        Id = item.Id,
        Kind = item.Kind,
        State = item.State,
        Person = person,
        VisitorName = item.VisitorName,
        MeetingId = item.MeetingId,
        MeetingTitle = meeting?.Title,
        MeetingDate = meeting?.Date,
        Text = item.Text,
        IntroductionId = item.IntroductionId,
        ThanksFor = item.Kind == FollowUpKind.Thanks
            ? texts[$"Thanks.{Networking.ThanksFor.Of(item)}", item.Text ?? ""]
            : null,
        Draft = person is null ? null : Draft(item, person, today),
        DueOn = item.DueOn,
        IsOverdue = item.State == FollowUpState.Open && item.DueOn < today,
        SnoozedUntil = item.SnoozedUntil,
        IsSent = item.SentAt is not null,
    };

    private string? Draft(FollowUp item, NetworkPerson person, DateOnly today) => item.Kind switch
    {
        FollowUpKind.Promise =>
            texts["Draft.Promise", person.FirstName, Texts.Day(item.CreatedOn, today), item.Text ?? ""],
        FollowUpKind.Thanks => texts[$"Draft.Thanks.{ThanksFor.Of(item)}", person.FirstName, item.Text ?? ""],
        FollowUpKind.OneToOne => texts["Draft.OneToOne", person.FirstName],
        FollowUpKind.FirstMet => texts["Draft.FirstMet", person.FirstName, Texts.Day(item.CreatedOn, today)],
        _ => null,
    };
}
