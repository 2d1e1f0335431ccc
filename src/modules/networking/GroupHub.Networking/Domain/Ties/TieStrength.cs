namespace GroupHub.Networking.Domain;

/// <summary>
/// s(t) = Σ v · 0.5^((t − tᵢ) / h) over all touches (N5). Each touch is weighed once, against a fixed day, so that the
/// sum is one number that neither order nor time changes; what has faded since is taken off when it is looked at.
/// </summary>
internal static class TieStrength
{
    public const double HalfLifeDays = 45;

    private static readonly DateTime Fixed = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static double ValueOf(TouchKind kind) => kind switch
    {
        TouchKind.OneToOne => 4,
        TouchKind.Introduction or TouchKind.Referral => 3,
        TouchKind.Help => 2,
        _ => 1,
    };

    public static double WeightOf(TouchKind kind, DateTime at) => ValueOf(kind) * Math.Pow(2, HalfLives(at));

    public static double At(double weight, DateTime now) => weight * Math.Pow(2, -HalfLives(now));

    public static TieBand BandOf(double strength) => strength switch
    {
        >= 4 => TieBand.Close,
        >= 1.5 => TieBand.Steady,
        >= 0.5 => TieBand.Loose,
        _ => TieBand.Faint,
    };

    private static double HalfLives(DateTime at) => (at - Fixed).TotalDays / HalfLifeDays;
}
