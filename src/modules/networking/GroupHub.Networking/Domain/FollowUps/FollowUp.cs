using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>Something a member wants to do for or with somebody after they have met, and by when (N6).</summary>
[DisableAuditing]
internal sealed class FollowUp : AggregateRoot<Guid>, IOwned<FollowUp>
{
    public const int MaxTextLength = 500;
    public const int MaxMessageLength = 2000;
    public const int MostMessagesPerDay = 20;
    public const int MaxNameLength = 200;
    public const int LongestSnooze = 90;

    private FollowUp() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public FollowUpKind Kind { get; private set; }

    /// <summary>What it follows from, once per owner.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The colleague; absent for a visitor, who has a name only.</summary>
    public Guid? PersonId { get; private set; }
    public string? VisitorName { get; private set; }
    public Guid? MeetingId { get; private set; }

    /// <summary>What was promised, or what the thanks are for.</summary>
    public string? Text { get; private set; }
    public DateOnly CreatedOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? SnoozedUntil { get; private set; }
    public FollowUpState State { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The message that went out with it: that cannot be undone.</summary>
    public string? SentText { get; private set; }
    public DateTime? SentAt { get; private set; }

    /// <summary>Whether nobody has done anything with it yet.</summary>
    public bool IsUntouched => State == FollowUpState.Open && SnoozedUntil is null;

    /// <summary>The introduction after which it is asked.</summary>
    public Guid? IntroductionId => Kind == FollowUpKind.Introduced ? Guid.ParseExact(Key.Split(':')[1], "N") : null;

    /// <summary>
    /// The key of the touch that doing it leaves; of a meeting that both may tell of, the same for both.
    /// </summary>
    public string TouchKey => Kind == FollowUpKind.Introduced ? Key : $"follow-up:{Id:N}";

    public static Expression<Func<FollowUp, bool>> SeenBy(Guid memberId) => item => item.OwnerId == memberId;

    public static FollowUp Plan(Guid id, Guid ownerId, PlannedFollowUp plan)
    {
        Rule.Require(
            plan.PersonId is not null || !string.IsNullOrWhiteSpace(plan.VisitorName),
            NetworkingErrors.NobodyToFollowUp);
        Rule.Require(plan.PersonId != ownerId, NetworkingErrors.WithOneself);
        Rule.Require(plan.DueOn >= plan.CreatedOn, NetworkingErrors.DayOutOfReach);

        return new FollowUp
        {
            Id = id,
            OwnerId = ownerId,
            Kind = plan.Kind,
            Key = plan.Key,
            PersonId = plan.PersonId,
            VisitorName = plan.PersonId is null ? plan.VisitorName : null,
            MeetingId = plan.MeetingId,
            Text = plan.Text.OrNothing(),
            CreatedOn = plan.CreatedOn,
            DueOn = plan.DueOn,
            SnoozedUntil = plan.SleepsUntil,
        };
    }

    public void Finish(DateTime now)
    {
        if (State == FollowUpState.Done) return;

        (State, ClosedAt) = (FollowUpState.Done, now);
    }

    /// <summary>The same words again are the same click.</summary>
    public void Send(string text, DateTime now)
    {
        if (SentText == text.Trim()) return;
        Rule.Require(PersonId is not null, NetworkingErrors.NobodyToWriteTo);
        Rule.Require(Kind != FollowUpKind.Introduced, NetworkingErrors.WriteInThread);
        Rule.Require(SentAt is null, NetworkingErrors.AlreadySent);
        Rule.Require(State == FollowUpState.Open, NetworkingErrors.FollowUpClosed);

        (SentText, SentAt) = (text.Trim(), now);
        Finish(now);
        AddDistributedEvent(new FollowUpSent(Id));
    }

    public void Drop(DateTime now)
    {
        if (State == FollowUpState.Dropped) return;
        Rule.Require(State == FollowUpState.Open, NetworkingErrors.FollowUpClosed);

        (State, ClosedAt) = (FollowUpState.Dropped, now);
    }

    public void Snooze(DateOnly until, DateOnly today)
    {
        Rule.Require(State == FollowUpState.Open, NetworkingErrors.FollowUpClosed);
        Rule.Require(until > today && until <= today.AddDays(LongestSnooze), NetworkingErrors.DayOutOfReach);

        SnoozedUntil = until;
    }

    /// <summary>Undoes done, dropped and snoozed alike.</summary>
    public void Reopen()
    {
        Rule.Require(SentAt is null, NetworkingErrors.AlreadySent);

        (State, ClosedAt, SnoozedUntil) = (FollowUpState.Open, null, null);
    }
}

internal sealed record PlannedFollowUp(FollowUpKind Kind, string Key, DateOnly CreatedOn, DateOnly DueOn)
{
    public const int ThanksDays = 2;
    public const int DaysToMeet = 7;

    public Guid? PersonId { get; init; }
    public string? VisitorName { get; init; }
    public Guid? MeetingId { get; init; }
    public string? Text { get; init; }

    /// <summary>The day until which it is out of sight.</summary>
    public DateOnly? SleepsUntil { get; init; }

    /// <summary>Thanks are due within 48 hours.</summary>
    public static PlannedFollowUp Thanks(Guid personId, string key, DateOnly today, string? text) =>
        new(FollowUpKind.Thanks, key, today, today.AddDays(ThanksDays)) { PersonId = personId, Text = text };

    /// <summary>Whether two who were introduced have met is asked once they had some days for it.</summary>
    public static PlannedFollowUp Introduced(Guid personId, Guid introductionId, DateOnly today) =>
        new(FollowUpKind.Introduced, KeyOfMeeting(introductionId), today, today.AddDays(DaysToMeet))
        {
            PersonId = personId,
            SleepsUntil = today.AddDays(DaysToMeet),
        };

    public static string KeyOfMeeting(Guid introductionId) => $"{Introduction.KeyOf(introductionId)}:met";
}
