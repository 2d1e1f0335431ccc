using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>R53: nobody keeps a chair for the dead, nor for whoever was expelled.</summary>
public sealed class SeatsOfTheGoneTests(GroupHubApp app) : MeetingsTest(app)
{
    [Theory]
    [InlineData("death", false)]
    [InlineData("expulsion", true)]
    public async Task Their_seat_goes_to_the_next_in_the_line_and_nothing_is_written_to_them_about_it(string what, bool isToldOfIt)
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        foreach (var member in (ChapterMember[])[ada, grace]) await As(member.User).Put($"{Path}/mine/{meeting}/answer", new { reply = "yes" });

        await Record(ada, what);

        (await As(grace.User).Get<MyMeeting>($"{Path}/mine/{meeting}")).ShouldSatisfyAllConditions(
            mine => mine.Coming.ShouldBe(1), mine => mine.Answer.ShouldNotBeNull().Seat.ShouldBe(SeatState.Offered));
        App.Mails.To(grace.User.Email).ShouldHaveSingleItem().Subject.ShouldStartWith("A seat has become free");
        App.Mails.To(ada.User.Email).Count.ShouldBe(isToldOfIt ? 1 : 0, "of the expulsion, and of no seat");
    }

    [Fact]
    public async Task A_place_in_the_line_is_given_up_and_a_record_that_is_taken_back_brings_none_back()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace"), await Member(mill, "Joan"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        foreach (var member in (ChapterMember[])[ada, grace, joan]) await As(member.User).Put($"{Path}/mine/{meeting}/answer", new { reply = "yes" });

        await Record(grace, "death");
        (await As(joan.User).Get<MyMeeting>($"{Path}/mine/{meeting}")).Answer.ShouldNotBeNull().PlaceInLine.ShouldBe(1);
        await Admin.Http.DeleteAsync($"/api/dues/members/{grace.Id}/death");
        await App.Settled();

        (await Show(meeting)).ShouldSatisfyAllConditions(page => page.Coming.ShouldBe(1), page => page.Waiting.ShouldBe(1));
    }

    [Fact]
    public async Task Until_an_expulsion_takes_effect_they_keep_their_seat()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var (before, after) = ((await Schedule(Lunch(mill))).MeetingId, (await Schedule(Lunch(mill) with { Date = Soon.AddDays(7) })).MeetingId);
        foreach (var meeting in (Guid[])[before, after]) await As(ada.User).Put($"{Path}/mine/{meeting}/answer", new { reply = "yes" });

        await Admin.Put($"/api/dues/members/{ada.Id}/expulsion", new { effective = Soon.AddDays(1), reason = "So" });
        await App.Settled();

        (await Show(before)).Coming.ShouldBe(1);
        (await Show(after)).Coming.ShouldBe(0);
    }

    private async Task Record(ChapterMember member, string what)
    {
        await Admin.Put($"/api/dues/members/{member.Id}/{what}", new { reason = "So" });
        await App.Settled();
    }
}
