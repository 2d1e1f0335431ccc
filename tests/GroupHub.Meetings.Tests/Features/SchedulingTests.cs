using System.Net;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

public sealed class SchedulingTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task A_series_is_in_the_list_on_each_of_its_dates_and_each_can_be_opened_before_anything_is_stored()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);

        var rows = await List(plan.Title, days: 21);

        rows.Select(row => row.Date).ShouldBe([Soon, Soon.AddDays(7), Soon.AddDays(14), Soon.AddDays(21)]);
        foreach (var row in rows) (await Show(row.Id)).ShouldSatisfyAllConditions(page => page.Date.ShouldBe(row.Date), page => page.IsRecurring.ShouldBeTrue());
    }

    [Fact]
    public async Task Planning_the_same_twice_plans_it_once()
    {
        var plan = WeeklyLunch();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Schedule(plan)));

        receipts.Distinct().ShouldHaveSingleItem();
        (await List(plan.Title, days: 6)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_preview_says_the_rule_in_words_and_shows_the_next_ten_dates()
    {
        var preview = await Admin.Post<SeriesPreview>($"{Path}/preview", WeeklyLunch() with { Date = new DateOnly(2027, 3, 3), Rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE" });
        var german = await Admin.In("de").Post<SeriesPreview>($"{Path}/preview", WeeklyLunch() with { Date = new DateOnly(2027, 3, 3), Rule = "FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20271231" });

        preview.Sentence.ShouldBe("Every second week on Wednesday, 12:15 to 13:45, from 3 March 2027 on");
        preview.Dates.Count.ShouldBe(10);
        german.Sentence.ShouldBe("Jeden Monat am letzten Donnerstag, 12:15 bis 13:45 Uhr, ab dem 25. März 2027 bis zum 31. Dezember 2027");
    }

    [Fact]
    public async Task A_preview_says_what_the_clocks_do_in_the_night_when_they_change()
    {
        var night = Lunch() with { Date = new DateOnly(2027, 3, 28), From = new TimeOnly(2, 30) };

        var spring = await Admin.Post<SeriesPreview>($"{Path}/preview", night);
        var autumn = await Admin.Post<SeriesPreview>($"{Path}/preview", night with { Date = new DateOnly(2027, 10, 31) });

        spring.Dates.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            date => date.From.ShouldBe(new TimeOnly(3, 30)), date => date.Note.ShouldBe("The clocks leave out 02:30 in this night, so it begins at 03:30"));
        autumn.Dates.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            date => date.From.ShouldBe(new TimeOnly(2, 30)), date => date.To.ShouldBe(new TimeOnly(3, 0)), date => date.Note.ShouldNotBeNull().ShouldContain("twice"));
    }

    [Fact]
    public async Task R50_this_one_only_changes_alone()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);
        var second = (await List(plan.Title))[1];

        await Change(second.Id, Changed(await Show(second.Id), ChangeScope.This) with { Place = "Town hall", From = new TimeOnly(18, 0) });

        var rows = await List(plan.Title, days: 14);
        rows.Select(row => row.Place).ShouldBe([plan.Place, "Town hall", plan.Place]);
        rows.Select(row => row.From).ShouldBe([plan.From, new TimeOnly(18, 0), plan.From]);
        rows[1].Id.ShouldBe(second.Id);
    }

    [Fact]
    public async Task R50_this_and_following_leaves_what_comes_before()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);
        var before = await List(plan.Title, days: 28);

        await Change(before[2].Id, Changed(await Show(before[2].Id), ChangeScope.Following) with { From = new TimeOnly(7, 0) });

        var rows = await List(plan.Title, days: 28);
        rows.Select(row => row.Id).ShouldBe(before.Select(row => row.Id), "dates stay, so ids do");
        rows.Select(row => row.From.Hour).ShouldBe([12, 12, 7, 7, 7]);
    }

    [Fact]
    public async Task R50_all_may_move_to_another_day_of_the_week()
    {
        var plan = WeeklyLunch();
        var first = (await Schedule(plan)).MeetingId;

        var change = await Change(first, Changed(await Show(first), ChangeScope.All) with { Date = Soon.AddDays(1), Rule = "FREQ=WEEKLY;BYDAY=TH" });

        var rows = await List(plan.Title, days: 14);
        rows.Select(row => row.Date).ShouldBe([Soon.AddDays(1), Soon.AddDays(8)]);
        rows[0].Id.ShouldBe(change.MeetingId);
        (await Admin.Get($"{Path}/{first}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_meeting_that_was_changed_on_its_own_is_kept_and_said()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);
        var rows = await List(plan.Title);
        await Change(rows[1].Id, Changed(await Show(rows[1].Id), ChangeScope.This) with { Place = "Town hall" });

        var change = await Change(rows[0].Id, Changed(await Show(rows[0].Id), ChangeScope.All) with { Place = "The other mill" });

        change.Kept.ShouldBe([rows[1].Date]);
        (await List(plan.Title, days: 14)).Select(row => row.Place).ShouldBe(["The other mill", "Town hall", "The other mill"]);
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_what_takes_place_or_to_what_does_not()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);
        var row = (await List(plan.Title))[1];

        await Admin.Post($"{Path}/{row.Id}/cancel", new { reason = "The hall is flooded" });

        (await List(plan.Title, show: MeetingListKind.Off)).ShouldContain(off => off.Id == row.Id);
        (await List(plan.Title, show: MeetingListKind.Off)).ShouldAllBe(off => off.State != MeetingState.Scheduled);
        (await List(plan.Title, show: MeetingListKind.On)).ShouldNotContain(on => on.Id == row.Id);
        (await List(plan.Title, show: MeetingListKind.On)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Cancelling_one_keeps_it_in_the_list_with_its_reason_and_it_can_be_taken_up_again()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);
        var row = (await List(plan.Title))[1];

        await Admin.Post($"{Path}/{row.Id}/cancel", new { reason = "The hall is flooded" });
        (await List(plan.Title))[1].ShouldSatisfyAllConditions(
            cancelled => cancelled.State.ShouldBe(MeetingState.Cancelled),
            cancelled => cancelled.StateReason.ShouldBe("The hall is flooded"),
            cancelled => cancelled.Sheet.ShouldBe(SheetState.Cancelled));
        await Admin.Post($"{Path}/{row.Id}/reinstate");

        (await List(plan.Title))[1].State.ShouldBe(MeetingState.Scheduled);
    }

    [Fact]
    public async Task P53_a_running_series_can_be_stopped()
    {
        var plan = WeeklyLunch();
        await Schedule(plan);
        var rows = await List(plan.Title);

        await Admin.Post($"{Path}/{rows[2].Id}/cancel", new { scope = "following", reason = "The chapter closes" });

        (await List(plan.Title, show: MeetingListKind.On)).Select(row => row.Date).ShouldBe([rows[0].Date, rows[1].Date]);
        (await List(plan.Title, show: MeetingListKind.Off)).ShouldAllBe(row => row.StateReason == "The chapter closes");
        (await List(plan.Title)).Select(row => row.Id).ShouldBe(rows.Select(row => row.Id), "what was announced is kept as cancelled");
    }

    [Theory, InlineData(ChangeScope.Following), InlineData(ChangeScope.All)]
    public async Task A_single_meeting_is_cancelled_whatever_the_scope_and_taken_up_again(ChangeScope scope)
    {
        var meeting = (await Schedule(Lunch())).MeetingId;

        await Admin.Post($"{Path}/{meeting}/cancel", new { scope, reason = "The hall is flooded" });
        (await Show(meeting)).State.ShouldBe(MeetingState.Cancelled);
        await Admin.Post($"{Path}/{meeting}/reinstate");

        (await Show(meeting)).State.ShouldBe(MeetingState.Scheduled);
    }

    [Fact]
    public async Task A_holiday_takes_the_meeting_off_and_gives_it_back_unless_the_series_does_not_care()
    {
        // An association of their own: in the one that all share, other tests' meetings would be taken off as well.
        var association = await App.Found($"holiday-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(association.Admin);
        var (skipping, stubborn) = (WeeklyLunch(), WeeklyLunch() with { SkipsHolidays = false });
        await Schedule(skipping, association);
        await Schedule(stubborn, association);
        var holiday = Soon.AddDays(35);
        async Task<IEnumerable<MeetingState>> States() => [(await List(skipping.Title, by: admin))[5].State, (await List(stubborn.Title, by: admin))[5].State];

        await admin.Put($"{Path}/holidays/{holiday:O}", new { name = "Founders' day" });
        (await States()).ShouldBe([MeetingState.Holiday, MeetingState.Scheduled]);
        (await admin.Get<List<HolidayLine>>($"{Path}/holidays?year={holiday.Year}")).ShouldContain(new HolidayLine(holiday, "Founders' day"));
        await admin.Http.DeleteAsync($"{Path}/holidays/{holiday:O}");

        (await States()).ShouldBe([MeetingState.Scheduled, MeetingState.Scheduled]);
    }

    [Fact]
    public async Task Two_officers_who_change_the_same_meeting_do_not_overwrite_each_other()
    {
        var first = (await Schedule(WeeklyLunch())).MeetingId;
        var seen = await Show(first);
        await Change(first, Changed(seen, ChangeScope.This) with { Place = "First" });

        (await Admin.PutAndFail($"{Path}/{first}", Changed(seen, ChangeScope.This) with { Place = "Second" })).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Admin.Put<ChangedMeetings>($"{Path}/{first}", Changed(await Show(first), ChangeScope.This) with { Place = "Second" })).Kept.ShouldBeEmpty();
    }
}
