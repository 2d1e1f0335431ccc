using GroupHub.Networking.Domain;
using Volo.Abp;

namespace GroupHub.Networking.Tests.Domain;

/// <summary>Things to try rules with.</summary>
internal static class A
{
    public static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Day = new(2026, 3, 2);
    public static readonly Guid Ada = Guid.NewGuid(), Grace = Guid.NewGuid(), Edsger = Guid.NewGuid();

    public static Touch Touch(TouchKind kind, DateTime at) =>
        Networking.Domain.Touch.Of(Guid.NewGuid(), Ada, Grace, new Happening(kind, at, Guid.NewGuid().ToString("N")));

    public static Tie Tie(params Touch[] touches)
    {
        var tie = Networking.Domain.Tie.Open(Guid.NewGuid(), Ada, Grace);
        foreach (var touch in touches) tie.Remember(touch);
        return tie;
    }

    public static FollowUp Promise(Guid? personId = null) => FollowUp.Plan(
        Guid.NewGuid(), Ada, new PlannedFollowUp(FollowUpKind.Promise, "plan", Day, Day.AddDays(7)) { PersonId = personId ?? Grace, Text = "the tender calendar" });

    public static Introduction Wish(bool isSilenced = false, bool isAnonymous = false) => Introduction.Wish(
        Guid.NewGuid(), new WishedIntroduction(Guid.NewGuid(), Ada, Grace, Edsger, "She plans the quarter.", "A planner.", isAnonymous), isSilenced, Monday);

    public static Introduction Made()
    {
        var wish = Wish();
        wish.PassOn(Grace, "You will like each other.", Monday);
        wish.Agree(Edsger, Monday);
        return wish;
    }

    public static SaidWords Words(Guid by, params Guid[] to) => new(Guid.NewGuid(), by, to, " Tuesday? ");

    public static FollowUp WhetherMet() => FollowUp.Plan(Guid.NewGuid(), Ada, PlannedFollowUp.Introduced(Edsger, Guid.NewGuid(), Day));

    public static Referral Referral(ReferralKind kind = ReferralKind.Outside) => Networking.Domain.Referral.Prepare(
        Guid.NewGuid(), Guid.NewGuid(), Ada, Grace, Details with { Kind = kind }, Monday);

    public static ReferralDetails Details { get; } = new()
    {
        Kind = ReferralKind.Outside, PersonName = "Kindergarten Linden", Need = "A garden for forty children.", Strength = 4,
    };

    public static Referral SentReferral()
    {
        var referral = Referral();
        referral.RecordConsent(Ada, ConsentWay.ByPhone, Day, Day);
        referral.Send(Ada, Monday);
        return referral;
    }

    /// <summary>The code of the rule that was broken.</summary>
    public static string? Breaking(Action action) => Should.Throw<BusinessException>(action).Code;
}
