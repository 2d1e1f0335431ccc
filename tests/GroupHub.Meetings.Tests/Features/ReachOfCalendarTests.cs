using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>Whose meetings a member is shown, and that what anybody may ask for is never out of date.</summary>
public sealed class ReachOfCalendarTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task R1_who_does_not_count_as_a_member_is_shown_what_visitors_see_and_no_more()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var (whole, own, open) = (Lunch(), Lunch(mill), Lunch(mill) with { IsPublic = true });
        foreach (var plan in (ScheduleMeetings[])[whole, own, open]) await Schedule(plan);
        (await Mine(ada)).ShouldBe([whole.Title, own.Title, open.Title], ignoreOrder: true);

        await App.Suspended(Acme, ada.Id);

        (await Mine(ada)).ShouldBe([open.Title]);
        (await Mine(ada, "mine")).ShouldBeEmpty();
        (await Mine(ada, "association")).ShouldBeEmpty();
        await App.Reinstated(Acme, ada.Id);
        (await Mine(ada, "association")).ShouldBe([whole.Title]);

        async Task<IReadOnlyList<string>> Mine(ChapterMember member, string whose = "all")
        {
            var page = await As(member.User).Get<PagedResultDto<MyMeeting>>($"{Path}/mine?from={Soon:O}&to={Soon:O}&whose={whose}&maxResultCount=1000");
            return [.. page.Items.Select(meeting => meeting.Title).Where(title => title == whole.Title || title == own.Title || title == open.Title)];
        }
    }

    [Fact]
    public async Task A_members_calendar_has_the_meetings_of_others_that_they_go_to_and_not_those_they_do_not()
    {
        var ada = await Member(await Chapter());
        var (visited, other) = (Lunch(await Chapter()) with { IsPublic = true }, Lunch(await Chapter()) with { IsPublic = true });
        await As(ada.User).Put($"{Path}/mine/{(await Schedule(visited)).MeetingId}/answer", new { reply = "yes" });
        await Schedule(other);
        var address = new Uri((await As(ada.User).Post<MyCalendar>($"{Path}/mine/calendar")).Address!).PathAndQuery;

        var calendar = await Visitor.Http.GetStringAsync(address);

        calendar.ShouldContain(visited.Title[..20]);
        calendar.ShouldNotContain(other.Title[..20]);
    }

    [Fact]
    public async Task Whoever_asks_again_gets_what_has_changed_meanwhile()
    {
        var association = await App.Found($"asks-{Guid.NewGuid():N}"[..20]);
        var (admin, visitor) = (App.As(association.Admin), App.Visitor(association));
        async Task<IReadOnlyList<PublicMeeting>> List() =>
            (await visitor.Get<PagedResultDto<PublicMeeting>>($"{Path}/public?from={Soon:O}&to={Soon.AddDays(30):O}")).Items;
        (await List()).ShouldBeEmpty();

        var meeting = (await Schedule(Lunch() with { IsPublic = true }, association)).MeetingId;
        var listed = (await List()).ShouldHaveSingleItem();
        await admin.Post($"{Path}/{meeting}/cancel", new { reason = "Snow" });
        (await List()).ShouldHaveSingleItem().State.ShouldNotBe(listed.State);
        await admin.Post($"{Path}/{meeting}/reinstate");

        (await List()).ShouldHaveSingleItem().State.ShouldBe(listed.State);
        (await visitor.Http.GetStringAsync($"{Path}/calendars/association.ics")).ShouldContain("STATUS:CONFIRMED");
        await admin.Post($"{Path}/{meeting}/cancel", new { reason = "Snow again" });
        (await visitor.Http.GetStringAsync($"{Path}/calendars/association.ics")).ShouldContain("Snow again");
    }
}
