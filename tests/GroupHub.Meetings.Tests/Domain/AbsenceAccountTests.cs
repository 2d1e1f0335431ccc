using CsCheck;
using GroupHub.Meetings.Domain;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class AbsenceAccountTests
{
    private static readonly DateOnly Today = Day(2026, 11, 25);

    [Fact]
    public void R40_absences_within_six_months_count_and_each_says_when_it_no_longer_does()
    {
        var account = Of(new AbsenceRules(), Absent(Day(2026, 5, 25)), Absent(Day(2026, 5, 26)), Absent(Day(2026, 11, 25)));

        account.Counted.Select(absence => (absence.Date, absence.DropsOutOn))
            .ShouldBe([(Day(2026, 5, 26), Day(2026, 11, 26)), (Day(2026, 11, 25), Day(2027, 5, 25))]);
    }

    [Fact]
    public void R39_more_than_the_limit_is_said_and_nothing_else_follows()
    {
        HeldMeeting[] three = [Absent(Day(2026, 9, 2)), Absent(Day(2026, 9, 9)), Absent(Day(2026, 9, 16))];

        Of(new AbsenceRules { Limit = 3 }, three).IsOverLimit.ShouldBeFalse();
        Of(new AbsenceRules { Limit = 2 }, three).IsOverLimit.ShouldBeTrue();
        Of(new AbsenceRules { Limit = null }, three).IsOverLimit.ShouldBeFalse();
    }

    [Fact]
    public void R38_lates_substitutes_and_excuses_weigh_as_the_association_says()
    {
        HeldMeeting[] autumn =
        [
            With(AttendanceCode.Late, 1), With(AttendanceCode.Late, 8), With(AttendanceCode.Substitute, 15), With(AttendanceCode.Substitute, 22),
            With(AttendanceCode.Medical, 23), With(AttendanceCode.Excused, 24), With(AttendanceCode.Present, 25), With(AttendanceCode.NotRequired, 26),
        ];

        Of(new AbsenceRules(), autumn).Absences.ShouldBe(0);
        Of(new AbsenceRules { LatesPerAbsence = 2 }, autumn).Absences.ShouldBe(1);
        Of(new AbsenceRules { SubstituteLimit = 1 }, autumn).Absences.ShouldBe(1);
        Of(new AbsenceRules { MedicalCounts = true, ExcusedCounts = true }, autumn).Absences.ShouldBe(2);
        Of(new AbsenceRules(), autumn).Held.ShouldBe(7, "where somebody was not required, nothing was held for them");
    }

    [Fact]
    public void R40_what_held_on_the_day_of_a_meeting_weighs_it()
    {
        HeldMeeting[] two = [With(AttendanceCode.Excused, 1), With(AttendanceCode.Excused, 20)];

        var account = AbsenceAccount.Of(two, Today, day => new AbsenceRules { ExcusedCounts = day >= Day(2026, 10, 10) });

        account.Counted.ShouldHaveSingleItem().Date.ShouldBe(Day(2026, 10, 20));
    }

    [Fact]
    public void R40_an_absence_drops_out_on_the_first_day_whose_window_does_not_reach_it() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 36]).Sample((days, months) =>
        {
            var date = Day(2020, 1, 1).AddDays(days);
            var dropsOut = AbsenceAccount.DropsOutOn(date, months);

            return AbsenceAccount.IsWithin(date, dropsOut.AddDays(-1), months) && !AbsenceAccount.IsWithin(date, dropsOut, months);
        });

    private static AbsenceAccount Of(AbsenceRules rules, params HeldMeeting[] held) => AbsenceAccount.Of(held, Today, _ => rules);

    private static HeldMeeting Absent(DateOnly date) => new(Guid.NewGuid(), date, AttendanceCode.Absent);

    private static HeldMeeting With(AttendanceCode code, int dayOfOctober) => new(Guid.NewGuid(), Day(2026, 10, dayOfOctober), code);
}
