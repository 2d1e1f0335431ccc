using CsCheck;
using GroupHub.Meetings.Domain;
using Volo.Abp;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class LeaveTests
{
    private static readonly DateOnly Today = Day(2026, 11, 25);
    private static readonly Guid Ada = Guid.NewGuid(), Mill = Guid.NewGuid(), Officer = Guid.NewGuid();

    [Fact]
    public void R39_leave_for_medical_reasons_lasts_no_longer_than_the_association_says() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[1, 20], Gen.Int[1, 60]).Sample((days, weeks, ahead) =>
        {
            var first = Today.AddDays(ahead);
            var plan = Plan(first, first.AddDays(days - 1));

            if (days <= weeks * 7) plan.Checked(Today, weeks).To.ShouldBe(plan.To);
            else Breaking(() => plan.Checked(Today, weeks)).ShouldBe(MeetingsErrors.MedicalLeaveTooLong);
            (plan with { Kind = LeaveKind.Other }).Checked(Today, weeks).To.ShouldBe(plan.To);
        });

    [Fact]
    public void A_leave_ends_after_it_begins_and_within_a_year()
    {
        var other = Plan(Today.AddDays(3), Today.AddDays(2)) with { Kind = LeaveKind.Other };

        Breaking(() => other.Checked(Today, 8)).ShouldBe(MeetingsErrors.LeaveDatesInvalid);
        (other with { To = other.From }).Checked(Today, 8).To.ShouldBe(other.From);
        Breaking(() => (other with { To = other.From.AddDays(366) }).Checked(Today, 8)).ShouldBe(MeetingsErrors.LeaveDatesInvalid);
        (other with { To = other.From.AddDays(365) }).Checked(Today, 8).To.ShouldBe(other.From.AddDays(365));
    }

    [Fact]
    public void R39_it_is_approved_before_it_begins_or_not_at_all()
    {
        Breaking(() => Plan(Today, Today).Checked(Today, 8)).ShouldBe(MeetingsErrors.LeaveHasBegun);
        var leave = Asked(Today.AddDays(1), Today.AddDays(5));

        Breaking(() => leave.Approve(Officer, Today.AddDays(1), Now)).ShouldBe(MeetingsErrors.LeaveHasBegun);
        leave.Approve(Officer, Today, Now);

        leave.ShouldSatisfyAllConditions(it => it.State.ShouldBe(LeaveState.Approved), it => it.DecidedBy.ShouldBe(Officer));
    }

    [Fact]
    public void Whoever_has_declined_may_change_their_mind_and_what_they_said_goes()
    {
        var leave = Asked(Today.AddDays(1), Today.AddDays(5));
        leave.Decline(" We need you. ", Officer, Now);
        leave.Answer.ShouldBe("We need you.");

        leave.Approve(Officer, Today, Now);

        leave.Answer.ShouldBeNull();
        Breaking(() => leave.Decline(null, Officer, Now)).ShouldBe(MeetingsErrors.LeaveNotOpen);
    }

    [Fact]
    public void Ending_early_and_withdrawing_are_undone_to_what_was_before()
    {
        var leave = Approved(Today.AddDays(1), Today.AddDays(30));

        leave.End(Today.AddDays(10), LeaveSide.Member);
        leave.LastDay.ShouldBe(Today.AddDays(10));
        leave.Withdraw(LeaveSide.Member);
        Breaking(() => leave.Resume(LeaveSide.Member)).ShouldBe(MeetingsErrors.LeaveNotOpen);
        leave.Restore(LeaveSide.Member);
        leave.Resume(LeaveSide.Member);

        leave.ShouldSatisfyAllConditions(it => it.State.ShouldBe(LeaveState.Approved), it => it.LastDay.ShouldBe(it.To), it => it.EndedOn.ShouldBeNull());
    }

    [Fact]
    public void A_request_is_withdrawn_by_the_member_and_officers_take_back_only_what_was_granted()
    {
        var leave = Asked(Today.AddDays(1), Today.AddDays(5));

        Breaking(() => leave.Withdraw(LeaveSide.Officer)).ShouldBe(MeetingsErrors.LeaveNotGranted);
        leave.Approve(Officer, Today, Now);
        leave.Withdraw(LeaveSide.Officer);

        leave.State.ShouldBe(LeaveState.Withdrawn);
    }

    [Fact]
    public void What_one_side_has_done_the_other_does_not_take_back()
    {
        var leave = Approved(Today.AddDays(1), Today.AddDays(30));

        leave.End(Today.AddDays(10), LeaveSide.Officer);
        Breaking(() => leave.Resume(LeaveSide.Member)).ShouldBe(MeetingsErrors.LeaveChangedByOthers);
        leave.Withdraw(LeaveSide.Officer);
        Breaking(() => leave.Restore(LeaveSide.Member)).ShouldBe(MeetingsErrors.LeaveChangedByOthers);
        leave.Restore(LeaveSide.Officer);
        leave.Resume(LeaveSide.Officer);
        leave.Withdraw(LeaveSide.Member);

        Breaking(() => leave.Restore(LeaveSide.Officer)).ShouldBe(MeetingsErrors.LeaveChangedByOthers);
    }

    [Fact]
    public void R39_in_no_window_are_there_more_days_of_medical_leave_than_the_association_says() =>
        Gen.Select(Gen.Int[1, 60].Array[1, 6], Gen.Int[0, 90].Array[6], Gen.Int[1, 10], Gen.Int[1, 7]).Sample((lengths, gaps, weeks, months) =>
        {
            var limit = new MedicalLimit(weeks, months);
            List<Leave> granted = [];
            var first = Today.AddDays(1);
            foreach (var (length, gap) in lengths.Zip(gaps))
            {
                var leave = Asked(first, first.AddDays(length - 1));
                if (Fits(limit, leave, granted)) granted.Add(leave);
                first = leave.To.AddDays(gap + 1);
            }

            var days = granted.SelectMany(leave => leave.Dates).ToList();
            for (var day = Today; day <= first.AddMonths(months); day = day.AddDays(1))
                days.Count(date => AbsenceAccount.IsWithin(date, day, months)).ShouldBeLessThanOrEqualTo(weeks * 7);
        }, iter: 200);

    [Fact]
    public void R39_who_is_away_from_two_chapters_on_the_same_days_is_away_once_and_other_leaves_do_not_count()
    {
        var limit = new MedicalLimit(Weeks: 2, Months: 6);
        var leave = Asked(Today.AddDays(1), Today.AddDays(14));
        var elsewhere = Leave.Ask(Guid.NewGuid(), Plan(Today.AddDays(1), Today.AddDays(14)) with { ChapterId = Guid.NewGuid() }, Now);
        var holiday = Leave.Ask(Guid.NewGuid(), Plan(Today.AddDays(20), Today.AddDays(90)) with { Kind = LeaveKind.Other }, Now);

        limit.Require(elsewhere, [leave, holiday]);
        limit.Require(holiday, [leave]);

        Breaking(() => limit.Require(Asked(Today.AddDays(15), Today.AddDays(15)), [leave, holiday])).ShouldBe(MeetingsErrors.MedicalLeaveUsedUp);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(31)]
    public void It_ends_early_between_its_first_day_and_the_day_before_its_last(int day)
    {
        var leave = Approved(Today.AddDays(1), Today.AddDays(30));

        Breaking(() => leave.End(Today.AddDays(day), LeaveSide.Member)).ShouldBe(MeetingsErrors.LeaveEndInvalid);
    }

    [Fact]
    public void R38_R40_of_meetings_missed_within_the_window_those_on_leave_count_as_no_absence() =>
        Gen.Select(Gen.Int[1, 300], Gen.Int[1, 120], Gen.Int[1, 12], Gen.Int[0, 400]).Sample((begins, days, months, until) =>
        {
            var start = Day(2026, 1, 7);
            var leave = Approved(start.AddDays(begins), start.AddDays(begins + days - 1), start);
            var dates = Enumerable.Range(0, 52).Select(week => start.AddDays(7 * week)).ToList();
            var isCovered = dates.ToDictionary(date => date, date => Leave.Covering(Mill, date).Compile(preferInterpretation: true)(leave));

            var day = start.AddDays(until);
            var account = AbsenceAccount.Of(dates.Select(date => Missed(date, isCovered[date] ? leave : null)), day, _ => new AbsenceRules { WindowMonths = months });

            var inWindow = dates.Where(date => date > day.AddMonths(-months) && date <= day).ToList();
            account.Absences.ShouldBe(inWindow.Count(date => date < leave.From || date > leave.LastDay));
            account.Held.ShouldBe(account.Absences, "a meeting on leave was not held for them");
        });

    private static HeldMeeting Missed(DateOnly date, Leave? leave)
    {
        var onLeave = leave is null ? new Dictionary<Guid, DateOnly>() : new Dictionary<Guid, DateOnly> { [Ada] = leave.LastDay };
        return new HeldMeeting(Guid.NewGuid(), date, new Expected(new HashSet<Guid> { Ada }, onLeave).Silence(Ada, AttendanceCode.Absent));
    }

    private static bool Fits(MedicalLimit limit, Leave leave, IEnumerable<Leave> others)
    {
        try
        {
            limit.Require(leave, others);
            return true;
        }
        catch (BusinessException broken) when (broken.Code == MeetingsErrors.MedicalLeaveUsedUp)
        {
            return false;
        }
    }

    private static LeavePlan Plan(DateOnly from, DateOnly to) => new()
    {
        RequestId = Guid.NewGuid(),
        MemberId = Ada,
        ChapterId = Mill,
        Kind = LeaveKind.Medical,
        From = from,
        To = to,
    };

    private static Leave Asked(DateOnly from, DateOnly to) => Leave.Ask(Guid.NewGuid(), Plan(from, to), Now);

    private static Leave Approved(DateOnly from, DateOnly to, DateOnly? today = null)
    {
        var leave = Asked(from, to);
        leave.Approve(Officer, today ?? Today, Now);
        return leave;
    }
}
