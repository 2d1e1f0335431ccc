using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// What the network may remember of a member and what it may do with it. Everything can be switched off.
/// </summary>
[DisableAuditing]
internal sealed class Preferences : AggregateRoot<Guid>, IOwned<Preferences>
{
    public const int MostNudgesPerWeek = 2;
    public const int MostIntroductionsPerMonth = 20;

    private Preferences() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }

    /// <summary>Whether being at a meeting is kept, and becomes follow-ups.</summary>
    public bool RemembersMeetings { get; private set; } = true;

    /// <summary>Whether ties have a strength, and people are suggested because of it.</summary>
    public bool WeighsTies { get; private set; } = true;

    /// <summary>Whether giving and receiving are set against each other, for the member alone.</summary>
    public bool ShowsBalance { get; private set; } = true;

    /// <summary>Whether colleagues may be told whom the member knows, so that they can ask to be introduced.</summary>
    public bool IsNamedAsConnector { get; private set; }

    /// <summary>Whether what the profile says is offered to those who ask for it.</summary>
    public bool OffersProfile { get; private set; } = true;

    /// <summary>How many requests to introduce somebody reach the member in a month.</summary>
    public int IntroductionsPerMonth { get; private set; } = 4;
    public int NudgesPerWeek { get; private set; } = MostNudgesPerWeek;

    /// <summary>Hours of the association's day between which no reminder is sent.</summary>
    public int QuietFrom { get; private set; } = 20;
    public int QuietUntil { get; private set; } = 8;

    /// <summary>What the member does not want to be written to about.</summary>
    public List<MailKind> Silenced { get; private set; } = [];

    public static Expression<Func<Preferences, bool>> SeenBy(Guid memberId) =>
        preferences => preferences.OwnerId == memberId;

    public static Preferences Of(Guid id, Guid ownerId) => new() { Id = id, OwnerId = ownerId };

    public void Choose(NetworkSettings wanted)
    {
        Rule.Require(wanted.NudgesPerWeek is >= 0 and <= MostNudgesPerWeek, NetworkingErrors.TooManyNudges);

        if (OffersProfile != wanted.OffersProfile) AddDistributedEvent(new ProfileOfferChosen(OwnerId));
        (RemembersMeetings, WeighsTies, ShowsBalance) =
            (wanted.RemembersMeetings, wanted.WeighsTies, wanted.ShowsBalance);
        (IsNamedAsConnector, OffersProfile) = (wanted.IsNamedAsConnector, wanted.OffersProfile);
        (IntroductionsPerMonth, NudgesPerWeek) = (wanted.IntroductionsPerMonth, wanted.NudgesPerWeek);
        (QuietFrom, QuietUntil) = (wanted.QuietFrom, wanted.QuietUntil);
        Silenced = [.. wanted.Silenced.Distinct().Order()];
    }

    public void Silence(MailKind kind)
    {
        if (!Silenced.Contains(kind)) Silenced = [.. Silenced.Append(kind).Order()];
    }

    public bool Wants(MailKind kind) => !Silenced.Contains(kind);

    /// <summary>Whether no reminder is to be sent in this hour; the quiet hours may reach over midnight.</summary>
    public bool IsQuietAt(int hour) => QuietFrom <= QuietUntil
        ? hour >= QuietFrom && hour < QuietUntil
        : hour >= QuietFrom || hour < QuietUntil;

    public NetworkSettings ToSettings() => new()
    {
        RemembersMeetings = RemembersMeetings,
        WeighsTies = WeighsTies,
        ShowsBalance = ShowsBalance,
        IsNamedAsConnector = IsNamedAsConnector,
        OffersProfile = OffersProfile,
        IntroductionsPerMonth = IntroductionsPerMonth,
        NudgesPerWeek = NudgesPerWeek,
        QuietFrom = QuietFrom,
        QuietUntil = QuietUntil,
        Silenced = Silenced,
    };
}
