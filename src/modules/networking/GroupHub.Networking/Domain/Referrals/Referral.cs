using System.Linq.Expressions;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// Somebody who has agreed to be contacted, passed from one member to another, and what became of it (R56).
/// </summary>
[DisableAuditing]
internal sealed partial class Referral : AggregateRoot<Guid>, IPrivate<Referral>, ISearchable
{
    public const int MaxTextLength = 1000;
    public const int MaxNoteLength = 500;
    public const int MaxSearchKeyLength = 500;

    public static readonly TimeSpan StaleAfter = TimeSpan.FromDays(14);
    public static readonly TimeSpan SilentAfter = TimeSpan.FromDays(30);

    private static readonly TimeSpan TakenBackWithin = TimeSpan.FromHours(1);

    private Referral() { }

    public Guid? TenantId { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid GiverId { get; private set; }
    public Guid RecipientId { get; private set; }
    public ReferralDetails Details { get; private set; } = null!;

    /// <summary>The referred person's name, where a list is sorted.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The same as a list is filtered by it.</summary>
    public string SearchKey { get; private set; } = "";
    public ConsentWay? ConsentWay { get; private set; }
    public DateOnly? ConsentOn { get; private set; }
    public ReferralState State { get; private set; }
    public DateTime MovedAt { get; private set; }
    public IReadOnlyList<ReferralStep> Steps { get; private set; } = [];
    public IReadOnlyList<ReferralVersion> Versions { get; private set; } = [];
    public IReadOnlyList<BusinessEntry> Business { get; private set; } = [];

    /// <summary>Whether the giver sees the value too; else it is the recipient's own.</summary>
    public bool IsValueShared { get; private set; }

    /// <summary>Whether the referred person's contact has been erased, a year after the end.</summary>
    public bool IsForgotten { get; private set; }

    public bool HasConsent => Details.Kind == ReferralKind.Inside || ConsentWay is not null;

    public Guid OtherThan(Guid memberId) => memberId == GiverId ? RecipientId : GiverId;

    public ReferralSide SideOf(Guid memberId) => memberId == GiverId ? ReferralSide.Given : ReferralSide.Received;

    /// <summary>Whether something has been expected for so long that it is worth a word.</summary>
    public bool IsStaleAt(DateTime now) => ReferralPath.IsWaiting(State) && now - MovedAt > StaleAfter;

    /// <summary>A draft is the giver's own.</summary>
    public static Expression<Func<Referral, bool>> SeenBy(Guid memberId) => referral =>
        referral.GiverId == memberId || (referral.RecipientId == memberId && referral.State != ReferralState.Draft);

    public static Referral Prepare(
        Guid id, Guid requestId, Guid giverId, Guid recipientId, ReferralDetails details, DateTime now)
    {
        Rule.Require(giverId != recipientId, NetworkingErrors.WithOneself);
        Check(details, id);

        var referral = new Referral { Id = id, RequestId = requestId, GiverId = giverId, RecipientId = recipientId };
        referral.Say(details);
        referral.Step(ReferralState.Draft, giverId, note: null, now);
        return referral;
    }

    /// <summary>What the recipient could have read before is kept.</summary>
    public void Revise(Guid memberId, ReferralDetails details, DateTime now)
    {
        Rule.Require(memberId == GiverId, NetworkingErrors.NotYoursToChange);
        Rule.Require(ReferralPath.IsOpenToChange(State), NetworkingErrors.ReferralAccepted);
        Check(details, Id);
        if (details == Details) return;

        if (State != ReferralState.Draft)
            Versions = [.. Versions, new ReferralVersion(Versions.Count + 1, now, Details)];
        Say(details);
    }

    public void RecordConsent(Guid memberId, ConsentWay way, DateOnly on, DateOnly today)
    {
        Rule.Require(memberId == GiverId, NetworkingErrors.NotYoursToChange);
        Rule.Require(State == ReferralState.Draft, NetworkingErrors.ReferralSent);
        Rule.Require(on <= today, NetworkingErrors.DayOutOfReach);

        (ConsentWay, ConsentOn) = (way, on);
    }

    public void Send(Guid memberId, DateTime now)
    {
        Rule.Require(memberId == GiverId, NetworkingErrors.NotYoursToChange);
        if (State != ReferralState.Draft) return;
        Rule.Require(HasConsent, NetworkingErrors.ConsentNotRecorded);

        Move(ReferralState.Sent, memberId, note: null, now);
    }

    /// <summary>Every step after sending, by the recipient. Saying the same again changes nothing.</summary>
    public void Report(Guid memberId, ReferralState to, string? note, DateTime now)
    {
        Rule.Require(memberId == RecipientId, NetworkingErrors.NotYoursToChange);
        if (State == to) return;
        Rule.Require(to != ReferralState.Sent && ReferralPath.After(State)
            .Contains(to), NetworkingErrors.StepImpossible);
        Rule.Require(!ReferralPath.NeedsReason(to) || !string.IsNullOrWhiteSpace(note), NetworkingErrors.ReasonMissing);

        Move(to, memberId, note, now);
    }

    /// <summary>Looking at it; later looks change nothing.</summary>
    public void See(Guid memberId, DateTime now)
    {
        if (memberId == RecipientId && State == ReferralState.Sent) Move(ReferralState.Seen, memberId, note: null, now);
    }

    /// <summary>Undoes one's own last step, soon after it.</summary>
    public void TakeBack(Guid memberId, DateTime now)
    {
        var last = Steps[^1];
        Rule.Require(
            last.ById == memberId && memberId == RecipientId && last.State is not ReferralState.Seen,
            NetworkingErrors.NotYoursToChange);
        Rule.Require(now - last.At <= TakenBackWithin && Business.Count == 0, NetworkingErrors.TooLateToTakeBack);

        Steps = [.. Steps.SkipLast(1)];
        (State, MovedAt) = (Steps[^1].State, Steps[^1].At);
    }

    /// <summary>The referred person is no member: a year after the end their contact goes (R55).</summary>
    public void Forget()
    {
        Details = Details with { PersonName = "", Company = null, Email = null, Phone = null };
        (PersonName, SearchKey, Versions, IsForgotten) = ("", "", [], true);
    }

    private void Say(ReferralDetails details)
    {
        (Details, PersonName) = (details, details.PersonName);
        SearchKey = PlainText.KeyOf(PersonName, MaxSearchKeyLength);
    }

    private void Move(ReferralState to, Guid byId, string? note, DateTime now)
    {
        Step(to, byId, note, now);
        AddDistributedEvent(new ReferralMoved(Id, to));
    }

    private void Step(ReferralState to, Guid byId, string? note, DateTime now)
    {
        (State, MovedAt) = (to, now);
        Steps = [.. Steps, new ReferralStep(to, now, byId, note.OrNothing())];
    }

    private static void Check(ReferralDetails details, Guid id)
    {
        Rule.Require(details.Strength is >= 1 and <= 5, NetworkingErrors.StrengthOutOfReach);
        Rule.Require(
            (details.Kind == ReferralKind.Tier) == details.ParentId is not null && details.ParentId != id,
            NetworkingErrors.TierNeedsParent);
    }
}
