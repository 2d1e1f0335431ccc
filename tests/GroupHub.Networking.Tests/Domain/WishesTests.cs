using CsCheck;
using GroupHub.Networking.Domain;
using static GroupHub.Networking.Tests.Domain.A;

namespace GroupHub.Networking.Tests.Domain;

public sealed class WishesTests
{
    [Theory]
    [InlineData(20, 8, 21, true)]
    [InlineData(20, 8, 3, true)]
    [InlineData(20, 8, 8, false)]
    [InlineData(20, 8, 19, false)]
    [InlineData(1, 5, 0, false)]
    [InlineData(1, 5, 4, true)]
    [InlineData(9, 9, 9, false)]
    public void R70_quiet_hours_may_reach_over_midnight(int from, int until, int hour, bool isQuiet)
    {
        var preferences = Preferences.Of(Guid.NewGuid(), Ada);
        preferences.Choose(new NetworkSettings { QuietFrom = from, QuietUntil = until });

        preferences.IsQuietAt(hour).ShouldBe(isQuiet);
    }

    [Fact]
    public void Nobody_is_named_as_a_connector_without_having_said_so() =>
        Preferences.Of(Guid.NewGuid(), Ada).IsNamedAsConnector.ShouldBeFalse();

    [Fact]
    public void R70_nobody_can_ask_for_more_than_two_reminders_a_week() =>
        Breaking(() => Preferences.Of(Guid.NewGuid(), Ada).Choose(new NetworkSettings { NudgesPerWeek = 3 })).ShouldBe(NetworkingErrors.TooManyNudges);

    [Theory]
    [InlineData(0, 0, BalanceBand.Balanced)]
    [InlineData(1, 0, BalanceBand.GivesMore)]
    [InlineData(9, 1, BalanceBand.MostlyGives)]
    [InlineData(1, 9, BalanceBand.MostlyReceives)]
    [InlineData(10, 9, BalanceBand.Balanced)]
    public void N2_giving_and_receiving_are_a_band(int given, int received, BalanceBand band) =>
        Balance.BandOf(given, received).ShouldBe(band);

    [Fact]
    public void N2_the_band_is_the_other_way_round_for_the_other_way_round() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500]).Sample((given, received) =>
            (int)Balance.BandOf(given, received) + (int)Balance.BandOf(received, given) == 2 * (int)BalanceBand.Balanced);
}
