using System.Net;
using System.Net.Http.Headers;
using GroupHub.Meetings.Features;
using GroupHub.Meetings.Tests.Calendars;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Meetings.Tests.Features;

public sealed class CalendarTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task A_calendar_that_was_reckoned_before_a_holiday_was_set_renamed_or_replaced_is_out_of_date()
    {
        var own = await App.Found($"holidays-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(own.Admin);
        var editions = new List<Edition> { await Edition() };
        foreach (var name in (string[])["Founders' day", "Founders' holiday"])
        {
            await admin.Put($"{Path}/holidays/{Soon:O}", new { name });
            editions.Add(await Edition());
        }

        (await admin.Http.DeleteAsync($"{Path}/holidays/{Soon:O}")).EnsureSuccessStatusCode();
        await admin.Put($"{Path}/holidays/{Soon.AddDays(1):O}", new { name = "Day after" });
        editions.Add(await Edition());

        editions.ShouldBeUnique();
        (await Edition()).ShouldBe(editions[^1]);

        Task<Edition> Edition() => Within(services => services.GetRequiredService<CalendarEdition>().ReadAsync(default), own);
    }

    private const string Calendars = $"{Path}/calendars";

    [Fact]
    public async Task R51_a_member_subscribes_to_their_own_meetings_under_a_secret_address_that_can_be_revoked()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var (own, declined, other) = (Lunch(mill), Lunch(mill), Lunch(await Chapter()));
        await Schedule(own);
        await Schedule(other);
        await As(ada.User).Put($"{Path}/mine/{(await Schedule(declined)).MeetingId}/answer", new { reply = "no" });
        var address = await Issue(ada);

        var calendar = await Visitor.Http.GetStringAsync(address);
        await As(ada.User).Http.DeleteAsync($"{Path}/mine/calendar");

        calendar.ShouldContain(own.Title[..20]);
        calendar.ShouldNotContain(declined.Title[..20]);
        calendar.ShouldNotContain(other.Title[..20]);
        (await Visitor.Get(address)).ShouldBe(HttpStatusCode.NotFound);
        (await As(ada.User).Get<MyCalendar>($"{Path}/mine/calendar")).IssuedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one_and_none_opens_another_association()
    {
        var ada = await Member(await Chapter());
        var (old, current) = (await Issue(ada), await Issue(ada));

        (await Visitor.Get(old)).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get(current)).ShouldBe(HttpStatusCode.OK);
        (await App.Visitor(Globex).Get(current)).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"{Calendars}/mine.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"{Calendars}/mine.ics?key=guess")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, MemberData(nameof(CalendarReaders.All), MemberType = typeof(CalendarReaders))]
    public async Task P54_a_meeting_keeps_its_identity_and_says_that_it_was_moved_or_cancelled(string reader)
    {
        var mill = await Chapter();
        var meeting = (await Schedule(WeeklyLunch(mill) with { IsPublic = true, Rule = "FREQ=WEEKLY;BYDAY=WE;COUNT=3" })).MeetingId;
        async Task<ReadEvent> First() => (await CalendarReaders.Read(reader, await Visitor.Http.GetStringAsync($"{Calendars}/chapters/{mill}.ics"))).Events[0];
        var before = await First();

        await Change(meeting, Changed(await Show(meeting), ChangeScope.All) with { From = new TimeOnly(11, 0) });
        var moved = await First();
        await Admin.Post($"{Path}/{meeting}/cancel", new { reason = "Snow" });
        var cancelled = await First();

        (moved.Uid, cancelled.Uid).ShouldBe((before.Uid, before.Uid));
        (before.Start - moved.Start).ShouldBe(TimeSpan.FromMinutes(75));
        (before.Sequence, moved.Sequence, cancelled.Sequence).ShouldBe((0, 1, 2));
        cancelled.Status.ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task R51_who_has_subscribed_is_told_of_every_meeting_of_a_series_that_is_called_off()
    {
        var mill = await Chapter();
        var meeting = (await Schedule(WeeklyLunch(mill) with { IsPublic = true, Rule = "FREQ=WEEKLY;BYDAY=WE" })).MeetingId;
        async Task<IReadOnlyList<ReadEvent>> Events() =>
            (await CalendarReaders.Read("ical.js", await Visitor.Http.GetStringAsync($"{Calendars}/chapters/{mill}.ics"))).Events;
        var before = await Events();

        await Admin.Post($"{Path}/{meeting}/cancel", new { scope = "all", reason = "The chapter closes" });

        var after = await Events();
        after.Select(told => told.Uid).ShouldBe(before.Select(told => told.Uid));
        after.ShouldAllBe(told => told.Status == "CANCELLED");
        after.Zip(before).ShouldAllBe(pair => pair.First.Sequence > pair.Second.Sequence);
        (await Visitor.Http.GetStringAsync($"{Calendars}/chapters/{mill}.ics")).ShouldContain("DESCRIPTION:The chapter closes");
    }

    [Fact]
    public async Task The_public_calendars_tell_only_what_is_public()
    {
        var mill = await Chapter();
        var (open, closed) = (Lunch(mill) with { IsPublic = true, Mode = MeetingMode.Online, Link = "https://meet.example/secret" }, Lunch(mill));
        await Schedule(open);
        await Schedule(closed);

        foreach (var address in (string[])[$"{Calendars}/association.ics", $"{Calendars}/chapters/{mill}.ics"])
        {
            var calendar = await Visitor.Http.GetStringAsync(address);
            calendar.ShouldContain(open.Title[..20]);
            calendar.ShouldNotContain(closed.Title[..20]);
            calendar.ShouldNotContain("secret");
        }

        (await Visitor.Get($"{Calendars}/chapters/{Guid.NewGuid()}.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).Get($"{Calendars}/chapters/{mill}.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"{Calendars}/association.ics?months=61")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task One_meeting_can_be_put_into_a_calendar_where_it_is_open_to_visitors()
    {
        var mill = await Chapter();
        var (open, closed) = (Lunch(mill) with { IsPublic = true }, Lunch(mill));
        var address = $"{Calendars}/meetings/{(await Schedule(open)).MeetingId}.ics";

        (await Visitor.Http.GetStringAsync(address)).ShouldContain(open.Title[..20]);
        (await Visitor.Get($"{Calendars}/meetings/{(await Schedule(closed)).MeetingId}.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).Get(address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_has_the_calendar_already_is_only_told_so()
    {
        var mill = await Chapter();
        await Schedule(Lunch(mill) with { IsPublic = true });
        using var first = await Visitor.Http.GetAsync($"{Calendars}/chapters/{mill}.ics");
        async Task<HttpStatusCode> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Calendars}/chapters/{mill}.ics");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var response = await Visitor.Http.SendAsync(request);
            return response.StatusCode;
        }

        first.Content.Headers.ContentType.ShouldBe(MediaTypeHeaderValue.Parse("text/calendar; charset=utf-8"));
        (await Again()).ShouldBe(HttpStatusCode.NotModified);
        await Schedule(Lunch(mill) with { IsPublic = true });

        (await Again()).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> Issue(ChapterMember member) => new Uri((await As(member.User).Post<MyCalendar>($"{Path}/mine/calendar")).Address!).PathAndQuery;
}
