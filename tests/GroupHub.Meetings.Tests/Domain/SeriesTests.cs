using GroupHub.Meetings.Domain;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class SeriesTests
{
    private static readonly SeatPolicy Seats = SeatPolicy.Default;

    [Fact]
    public void The_first_meeting_is_the_first_date_of_the_rule() =>
        Series("FREQ=WEEKLY;BYDAY=FR").Time.Date.ShouldBe(Day(2026, 12, 4));

    [Fact]
    public void R50_dates_that_are_left_out_do_not_occur()
    {
        var series = MeetingSeries.Plan(Guid.NewGuid(), Guid.NewGuid(), null, Plan() with { LeftOut = [Wednesday.AddDays(7)] }, Now);

        series.Dates(Wednesday, Wednesday.AddDays(14)).ShouldBe([Wednesday, Wednesday.AddDays(14)]);
    }

    [Fact]
    public void R50_this_and_following_ends_the_series_and_begins_another_with_the_same_ids()
    {
        var series = Series();
        var later = Wednesday.AddDays(14);
        var idBefore = OccurrenceId.Of(series.Key, later);

        var rest = series.SplitOff(Guid.CreateVersion7(), later, Plan(time: Time with { Date = later, StartsAt = new TimeOnly(7, 0) }), Now);

        series.Dates(Wednesday, later.AddDays(30)).ShouldBe([Wednesday, Wednesday.AddDays(7)]);
        rest.Dates(Wednesday, later).ShouldBe([later]);
        Meetings.Domain.Meeting.Of(rest, later).ShouldSatisfyAllConditions(
            meeting => meeting.Id.ShouldBe(idBefore),
            meeting => meeting.Sequence.ShouldBe(1, "calendars that know the old time must take the new one"));
    }

    [Fact]
    public void Where_dates_move_no_id_may_mean_two_meetings()
    {
        var series = Series();
        var key = series.Key;

        series.Revise(Wednesday, Plan("FREQ=WEEKLY;BYDAY=TH", Time with { Date = Wednesday.AddDays(1) }), Guid.CreateVersion7(), Now);

        series.Key.ShouldNotBe(key);
        series.Dates(Wednesday, Wednesday.AddDays(8)).ShouldBe([Wednesday.AddDays(1), Wednesday.AddDays(8)]);
    }

    [Fact]
    public void What_is_settled_the_rule_no_longer_speaks_of()
    {
        var series = Series();

        series.SettleTo(Wednesday.AddDays(7));

        series.Dates(Wednesday, Wednesday.AddDays(14)).ShouldBe([Wednesday.AddDays(14)]);
    }

    [Fact]
    public void R50_a_meeting_that_was_changed_on_its_own_does_not_follow_its_series()
    {
        var series = Series();
        var (own, other) = (Meetings.Domain.Meeting.Of(series, Wednesday), Meetings.Domain.Meeting.Of(series, Wednesday.AddDays(7)));
        own.Change(Details with { Place = "Town hall" }, Time, SurplusGuests.Refuse, Seats, Now);

        series.Revise(Wednesday, Plan(time: Time with { StartsAt = new TimeOnly(7, 0) }), Guid.CreateVersion7(), Now);
        own.Follow(series, Wednesday, SurplusGuests.Refuse, Seats, Now);
        other.Follow(series, Wednesday.AddDays(7), SurplusGuests.Refuse, Seats, Now);

        own.Time.StartsAt.ShouldBe(Time.StartsAt);
        other.Time.StartsAt.ShouldBe(new TimeOnly(7, 0));
    }

    [Fact]
    public void R50_a_meeting_for_which_the_new_rule_has_no_date_is_kept_as_it_is()
    {
        var series = Series();
        var meeting = Meetings.Domain.Meeting.Of(series, Wednesday.AddDays(7));

        series.Revise(Wednesday, Plan("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", Time with { StartsAt = new TimeOnly(7, 0) }), Guid.CreateVersion7(), Now);
        meeting.Follow(series, Wednesday.AddDays(7), SurplusGuests.Refuse, Seats, Now);

        meeting.IsChanged.ShouldBeTrue();
        meeting.Time.StartsAt.ShouldBe(Time.StartsAt);
    }

    [Fact]
    public void R51_another_time_or_place_counts_the_sequence_on_and_another_title_does_not()
    {
        var meeting = Meeting();
        meeting.Change(Details with { Title = "Lunch" }, Time, SurplusGuests.Refuse, Seats, Now);
        meeting.Sequence.ShouldBe(0);

        meeting.Change(Details with { Title = "Lunch" }, Time with { StartsAt = new TimeOnly(13, 0) }, SurplusGuests.Refuse, Seats, Now);
        meeting.Change(Details with { Place = "Elsewhere" }, meeting.Time, SurplusGuests.Refuse, Seats, Now);
        meeting.Cancel("Snow", Now);
        meeting.Reinstate(Now);

        meeting.Sequence.ShouldBe(4);
    }

    [Theory]
    [InlineData(MeetingMode.InPerson, null, null, MeetingsErrors.PlaceMissing)]
    [InlineData(MeetingMode.Online, "Old Mill", null, MeetingsErrors.LinkMissing)]
    [InlineData(MeetingMode.Hybrid, "Old Mill", null, MeetingsErrors.LinkMissing)]
    [InlineData(MeetingMode.Hybrid, " ", "https://meet.example/mill", MeetingsErrors.PlaceMissing)]
    [InlineData(MeetingMode.Online, null, "javascript:alert(1)", MeetingsErrors.LinkInvalid)]
    [InlineData(MeetingMode.Online, null, "meet.example", MeetingsErrors.LinkInvalid)]
    public void A_meeting_says_where_it_is(MeetingMode mode, string? place, string? link, string error) =>
        Breaking(() => Series(details: Details with { Mode = mode, Place = place, Link = link })).ShouldBe(error);

    [Fact]
    public void Nonsense_is_refused_with_the_reason()
    {
        Breaking(() => Series(details: Details with { Title = " " })).ShouldBe(MeetingsErrors.TitleMissing);
        Breaking(() => Series(details: Details with { Seats = 0 })).ShouldBe(MeetingsErrors.SeatsInvalid);
        Breaking(() => Series(details: Details with { MaxGuests = -1 })).ShouldBe(MeetingsErrors.MaxGuestsInvalid);
        Breaking(() => Series(details: Details with { MaxGuests = 101 })).ShouldBe(MeetingsErrors.MaxGuestsInvalid);
        Breaking(() => Series(time: Time with { Minutes = 0 })).ShouldBe(MeetingsErrors.DurationInvalid);
        Breaking(() => Series(time: Time with { Minutes = 5000 })).ShouldBe(MeetingsErrors.DurationInvalid);
        Breaking(() => Series(time: Time with { StartsAt = new TimeOnly(12, 15, 30) })).ShouldBe(MeetingsErrors.TimeInvalid);
        Breaking(() => Series(time: Time with { Date = DateOnly.MinValue })).ShouldBe(MeetingsErrors.DateInvalid);
    }

    [Fact]
    public void A_cancelled_meeting_says_why_and_can_be_taken_up_again_until_it_is_over()
    {
        var meeting = Meeting();

        Breaking(() => meeting.Cancel(" ", Now)).ShouldBe(MeetingsErrors.ReasonMissing);
        Breaking(() => meeting.Reinstate(Now)).ShouldBe(MeetingsErrors.NotCancelled);
        meeting.Cancel("Snow", Now);
        Breaking(() => meeting.Change(Details, Time, SurplusGuests.Refuse, Seats, Now)).ShouldBe(MeetingsErrors.MeetingCancelled);
        Breaking(() => meeting.Reinstate(meeting.EndsAt)).ShouldBe(MeetingsErrors.MeetingOver);
        meeting.Reinstate(Now);

        meeting.State.ShouldBe(MeetingState.Scheduled);
    }

    [Fact]
    public void A_holiday_takes_the_meeting_off_and_gives_it_back()
    {
        var meeting = Meeting();

        meeting.Observe("St Nicholas", Now);
        (meeting.State, meeting.StateReason).ShouldBe((MeetingState.Holiday, "St Nicholas"));
        meeting.Observe(null, Now);

        meeting.State.ShouldBe(MeetingState.Scheduled);
    }
}
