namespace GroupHub.Networking;

/// <summary>A member's own choices about what the network remembers and does.</summary>
public record NetworkSettings
{
    public bool RemembersMeetings { get; init; } = true;
    public bool WeighsTies { get; init; } = true;
    public bool ShowsBalance { get; init; } = true;
    public bool IsNamedAsConnector { get; init; }
    public bool OffersProfile { get; init; } = true;
    public int IntroductionsPerMonth { get; init; } = 4;
    public int NudgesPerWeek { get; init; } = 2;
    public int QuietFrom { get; init; } = 20;
    public int QuietUntil { get; init; } = 8;

    /// <summary>Kinds of mail that are switched off.</summary>
    public IReadOnlyList<MailKind> Silenced { get; init; } = [];
}
