using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>Giving and receiving over a year, as a band and never as a rank; for the member alone (N2).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BalanceBand>))]
public enum BalanceBand
{
    MostlyReceives,
    ReceivesMore,
    Balanced,
    GivesMore,
    MostlyGives,
}

internal static class Balance
{
    /// <summary>So that one deed more or less says little as long as there are few.</summary>
    private const int Damping = 4;

    public static BalanceBand BandOf(
        int given, int received) => ((given - received) / (double)(given + received + Damping)) switch
    {
        <= -0.5 => BalanceBand.MostlyReceives,
        <= -0.2 => BalanceBand.ReceivesMore,
        < 0.2 => BalanceBand.Balanced,
        < 0.5 => BalanceBand.GivesMore,
        _ => BalanceBand.MostlyGives,
    };
}
