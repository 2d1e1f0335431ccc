using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>Meetings that are taken over from elsewhere.</summary>
public sealed class HistoryTests(GroupHubApp app) : MeetingsTest(app)
{
    private static readonly DateOnly LastMonth = Soon.AddDays(-70);

    [Fact]
    public async Task What_was_held_elsewhere_counts_here_and_nobody_is_written_to()
    {
        var mill = await Chapter();
        var (ada, grace, guest) = (await Member(mill, since: LastMonth.AddYears(-1)), await Member(mill, "Grace", "Hopper", LastMonth.AddYears(-1)), NewEmail("priya"));
        var past = Lunches(mill) with
        {
            Meetings =
            [
                new PastMeeting(LastMonth)
                {
                    Attendance = [new(ada.Id, AttendanceCode.Present), new(grace.Id, AttendanceCode.Absent)],
                    Visits = [Visit(guest) with { HostId = ada.Id, State = VisitState.Attended, Outcome = VisitOutcome.Interested }],
                },
            ],
        };

        await Record(past);
        await App.Settled();

        var held = (await Admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={LastMonth:O}&to={LastMonth:O}&chapterId={mill}")).Items.ShouldHaveSingleItem();
        var sheet = await Admin.Get<SheetPage>($"{Path}/{held.Id}/sheet");
        sheet.Rows.Select(row => (row.Name, row.Code)).ShouldBe(
            [("Ada Byron", AttendanceCode.Present), ("Grace Hopper", AttendanceCode.Absent), ("Priya Nair", AttendanceCode.Present)], ignoreOrder: true);
        (await As(ada.User).Get<PagedResultDto<MyVisitor>>($"{Path}/mine/visitors")).Items.ShouldHaveSingleItem().Outcome.ShouldBe(VisitOutcome.Interested);
        App.Mails.To(guest).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_to_a_meeting_to_come_take_the_seats_in_their_order()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace", "Hopper"));

        await Record(Lunches(mill) with
        {
            Seats = 1,
            Meetings = [new PastMeeting(Soon) { Answers = [new(grace.Id, MeetingReply.Yes), new(ada.Id, MeetingReply.Yes)] }],
        });

        var meeting = (await As(ada.User).Get<PagedResultDto<MyMeeting>>($"{Path}/mine?from={Soon:O}&to={Soon:O}&whose=chapters")).Items.ShouldHaveSingleItem();
        meeting.Answer.ShouldNotBeNull().ShouldSatisfyAllConditions(answer => answer.Seat.ShouldBe(SeatState.Waiting), answer => answer.PlaceInLine.ShouldBe(1));
        meeting.Coming.ShouldBe(1);
    }

    [Fact]
    public async Task Who_wanted_to_come_is_known_of_a_meeting_whose_sheet_is_missing()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill, since: LastMonth.AddYears(-1)), await Member(mill, "Grace", "Hopper", LastMonth.AddYears(-1)));

        await Record(Lunches(mill) with
        {
            Meetings = [new PastMeeting(LastMonth) { Answers = [new(ada.Id, MeetingReply.Yes), new(grace.Id, MeetingReply.No)] }],
        });

        var held = (await Admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={LastMonth:O}&to={LastMonth:O}&chapterId={mill}")).Items.ShouldHaveSingleItem();
        held.Coming.ShouldBe(1);
        held.Sheet.ShouldBe(SheetState.Scheduled, "nobody has written one");
    }

    private static PastSeries Lunches(Guid chapterId) => new()
    {
        ChapterId = chapterId,
        Title = $"Lunch {Guid.NewGuid():N}",
        Place = "Old Mill",
        Date = LastMonth,
        From = new TimeOnly(12, 15),
        Minutes = 90,
        Zone = "Europe/Berlin",
        Rule = "FREQ=WEEKLY;BYDAY=WE",
    };

    private static PastVisit Visit(string email) => new() { FirstName = "Priya", LastName = "Nair", Email = email };

    private Task<bool> Record(PastSeries past) => Within(async services =>
    {
        await services.GetRequiredService<IMeetingHistory>().RecordAsync([past]);
        return true;
    });
}
