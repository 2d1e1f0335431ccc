using CsCheck;
using GroupHub.Networking.Domain;
using static GroupHub.Networking.Tests.Domain.A;

namespace GroupHub.Networking.Tests.Domain;

public sealed class TieTests
{
    private static readonly Gen<Touch> Touches = Gen.Select(Gen.Enum<TouchKind>(), Gen.Int[0, 900])
        .Select((kind, days) => A.Touch(kind, Monday.AddDays(-days)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(30, 0.63)]
    [InlineData(45, 0.5)]
    [InlineData(90, 0.25)]
    public void N5_a_touch_fades_by_half_in_45_days(int days, double left)
    {
        var tie = A.Tie(A.Touch(TouchKind.Message, Monday));

        tie.StrengthOn(Monday.AddDays(days)).ShouldBe(left, 0.005);
    }

    [Fact]
    public void N5_strength_is_the_sum_of_what_is_left_of_each_touch() =>
        Touches.List[1, 30].Sample(touches =>
        {
            var expected = touches.Sum(touch => TieStrength.ValueOf(touch.Kind) * Math.Pow(0.5, (Monday - touch.At).TotalDays / TieStrength.HalfLifeDays));

            return Math.Abs(A.Tie([.. touches]).StrengthOn(Monday) - expected) < 1e-6;
        });

    [Fact]
    public void The_order_in_which_touches_are_told_does_not_matter() =>
        Touches.List[1, 20].Sample(touches =>
        {
            var (one, other) = (A.Tie([.. touches]), A.Tie([.. touches.OrderBy(touch => touch.Id)]));

            return Math.Abs(one.StrengthOn(Monday) - other.StrengthOn(Monday)) < 1e-6
                && one.FirstTouchAt == other.FirstTouchAt
                && one.LastTouchAt == other.LastTouchAt
                && one.Touches == other.Touches;
        });

    [Fact]
    public void What_is_stronger_today_is_stronger_on_every_later_day() =>
        Gen.Select(Touches.List[1, 10], Touches.List[1, 10], Gen.Int[0, 700]).Sample((one, other, later) =>
        {
            var (a, b, day) = (A.Tie([.. one]), A.Tie([.. other]), Monday.AddDays(later));

            return a.StrengthOn(Monday) > b.StrengthOn(Monday) == a.StrengthOn(day) > b.StrengthOn(day);
        });

    [Fact]
    public void What_is_recounted_from_the_touches_that_are_left_forgets_the_others()
    {
        var (kept, erased) = (A.Touch(TouchKind.Message, Monday.AddDays(-20)), A.Touch(TouchKind.OneToOne, Monday));
        var tie = A.Tie(kept, erased);

        tie.Recount([kept]);

        tie.StrengthOn(Monday).ShouldBe(A.Tie(kept).StrengthOn(Monday), 1e-9);
        tie.LastTouchAt.ShouldBe(kept.At);
    }

    [Fact]
    public void N5_the_time_until_the_next_touch_counts_from_the_last_one_whatever_its_channel()
    {
        var tie = A.Tie(A.Touch(TouchKind.OneToOne, Monday));
        tie.KeepInTouch(30);

        tie.Remember(A.Touch(TouchKind.Thanks, Monday.AddDays(12)));

        tie.NextTouchOn.ShouldBe(new DateOnly(2026, 4, 13));
    }

    [Fact]
    public void A_touch_of_long_ago_that_is_noted_late_does_not_move_the_last_one()
    {
        var tie = A.Tie(A.Touch(TouchKind.Message, Monday));

        tie.Remember(A.Touch(TouchKind.OneToOne, Monday.AddDays(-40)));

        (tie.LastTouchAt, tie.LastTouchKind, tie.FirstTouchAt).ShouldBe((Monday, TouchKind.Message, Monday.AddDays(-40)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-14)]
    [InlineData(31)]
    public void Only_four_cadences_are_known(int days) =>
        Breaking(() => A.Tie().KeepInTouch(days)).ShouldBe(NetworkingErrors.CadenceUnknown);

    [Fact]
    public void Nobody_has_a_tie_with_themselves()
    {
        var me = Guid.NewGuid();

        Breaking(() => Networking.Domain.Tie.Open(Guid.NewGuid(), me, me)).ShouldBe(NetworkingErrors.WithOneself);
    }

    [Theory]
    [InlineData(TouchKind.OneToOne, TieBand.Close)]
    [InlineData(TouchKind.Help, TieBand.Steady)]
    [InlineData(TouchKind.Message, TieBand.Loose)]
    public void A_band_says_how_near_somebody_is(TouchKind kind, TieBand band) =>
        A.Tie(A.Touch(kind, Monday)).BandOn(Monday).ShouldBe(band);
}
