using System.Net;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

public sealed class AnswerTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task A_member_answers_with_one_request_to_a_meeting_of_which_nothing_is_stored()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var meeting = (await Schedule(WeeklyLunch(mill))).MeetingId;

        var answer = await Answer(ada, meeting, MeetingReply.Yes);

        answer.Seat.ShouldBe(SeatState.Seated);
        (await Mine(ada, meeting)).ShouldSatisfyAllConditions(mine => mine.Coming.ShouldBe(1), mine => mine.Answer.ShouldBe(answer), mine => mine.IsMine.ShouldBeTrue());
    }

    [Fact]
    public async Task Mine_are_the_meetings_of_my_chapters_of_what_stands_above_them_and_of_the_association()
    {
        var region = await Chapter();
        var (mill, elsewhere) = (await Chapter(region), await Chapter());
        var ada = await Member(mill);
        ScheduleMeetings[] plans = [Lunch(mill), Lunch(region), Lunch(), Lunch(elsewhere), Lunch(elsewhere) with { IsPublic = true }];
        foreach (var plan in plans) await Schedule(plan);
        async Task<string[]> Titles(string whose) =>
            [.. (await As(ada.User).Get<PagedResultDto<MyMeeting>>($"{Path}/mine?from={Soon:O}&to={Soon:O}&whose={whose}&maxResultCount=1000")).Items
                .Select(meeting => meeting.Title).Intersect(plans.Select(plan => plan.Title))];

        (await Titles("mine")).ShouldBe([plans[0].Title, plans[1].Title, plans[2].Title], ignoreOrder: true);
        (await Titles("chapters")).ShouldBe([plans[0].Title, plans[1].Title], ignoreOrder: true);
        (await Titles("association")).ShouldBe([plans[2].Title]);
        (await Titles("all")).ShouldBe([plans[0].Title, plans[1].Title, plans[2].Title, plans[4].Title], ignoreOrder: true);
    }

    [Fact]
    public async Task Members_see_which_members_come_in_the_order_of_their_answers_and_visitors_only_as_a_number()
    {
        var mill = await Chapter();
        var (ada, grace, alan) = (await Member(mill), await Member(mill, "Grace", "Hopper"), await Member(mill, "Alan", "Turing"));
        var meeting = (await Schedule(Lunch(mill))).MeetingId;
        await Answer(grace, meeting, MeetingReply.Yes);
        await Answer(ada, meeting, MeetingReply.Yes);
        await Answer(alan, meeting, MeetingReply.No);

        var coming = await As(alan.User).Get<PagedResultDto<WhoComes>>($"{Path}/mine/{meeting}/coming");

        coming.Items.Select(person => person.Name).ShouldBe(["Grace Hopper", "Ada Byron"]);
        var stranger = await Member(await Chapter());
        (await As(stranger.User).Get($"{Path}/mine/{meeting}/coming")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task P45_a_meeting_of_another_chapter_is_open_to_members_only_when_it_is_open_to_visitors()
    {
        var ada = await Member(await Chapter());
        var (closed, open) = (await Schedule(Lunch(await Chapter())), await Schedule(Lunch(await Chapter()) with { IsPublic = true }));

        (await As(ada.User).PutAndFail($"{Path}/mine/{closed.MeetingId}/answer", new { reply = "yes" })).Error.Code.ShouldBe(MeetingsErrors.NotForYou);
        (await As(ada.User).Get($"{Path}/mine/{closed.MeetingId}")).ShouldBe(HttpStatusCode.NotFound);
        (await Answer(ada, open.MeetingId, MeetingReply.Yes)).Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public async Task The_link_to_join_online_is_told_only_to_those_who_come()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var meeting = (await Schedule(Lunch(mill) with { Mode = MeetingMode.Hybrid, Link = "https://meet.example/mill" })).MeetingId;

        (await Mine(ada, meeting)).Link.ShouldBeNull();
        await Answer(ada, meeting, MeetingReply.Yes);

        (await Mine(ada, meeting)).Link.ShouldBe("https://meet.example/mill");
    }

    [Fact]
    public async Task R53_who_waits_is_offered_the_seat_by_mail_and_takes_it()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace", "Hopper"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        await Answer(ada, meeting, MeetingReply.Yes);
        (await Answer(grace, meeting, MeetingReply.Yes)).PlaceInLine.ShouldBe(1);

        await Answer(ada, meeting, MeetingReply.No);
        await App.Settled();

        App.Mails.To(grace.User.Email).Last().Subject.ShouldStartWith("A seat has become free");
        (await Mine(grace, meeting)).Answer.ShouldNotBeNull().Seat.ShouldBe(SeatState.Offered);
        (await As(grace.User).Post<MyAnswer>($"{Path}/mine/{meeting}/seat")).Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public async Task Who_has_no_seat_cannot_take_one()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace"), await Member(mill, "Joan"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        await Answer(ada, meeting, MeetingReply.Yes);
        await Answer(grace, meeting, MeetingReply.Yes);

        (await As(grace.User).PostAndFail($"{Path}/mine/{meeting}/seat")).Error.Code.ShouldBe(MeetingsErrors.OfferRanOut);
        (await As(joan.User).PostAndFail($"{Path}/mine/{meeting}/seat")).Error.Code.ShouldBe(MeetingsErrors.NotAnswered);
    }

    [Fact]
    public async Task Fewer_seats_than_are_taken_are_refused_and_said_or_the_last_ones_wait_and_are_told()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace", "Hopper"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 2 })).MeetingId;
        await Answer(ada, meeting, MeetingReply.Yes);
        await Answer(grace, meeting, MeetingReply.Yes);
        var smaller = Changed(await Show(meeting), ChangeScope.This) with { Seats = 1 };

        var refusal = await Admin.PutAndFail($"{Path}/{meeting}", smaller);
        await Change(meeting, smaller with { LetSurplusWait = true });
        await App.Settled();

        refusal.Error.Code.ShouldBe(MeetingsErrors.SeatsBelowTaken);
        refusal.Error.Message.ShouldNotBeNull().ShouldStartWith("2 seats are taken already");
        (await Mine(grace, meeting)).Answer.ShouldNotBeNull().PlaceInLine.ShouldBe(1);
        App.Mails.To(grace.User.Email).Last().Subject.ShouldStartWith("Fewer seats");
        App.Mails.To(ada.User.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task R53_who_are_more_than_there_are_seats_are_refused_with_the_reason_or_told_and_the_next_gets_the_seat()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace", "Hopper"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 3 })).MeetingId;
        await As(ada.User).Put<MyAnswer>($"{Path}/mine/{meeting}/answer", new { reply = "yes", guests = 2 });
        await Answer(grace, meeting, MeetingReply.Yes);

        var refusal = await As(grace.User).PutAndFail($"{Path}/mine/{meeting}/answer", new { reply = "yes", guests = 3 });
        await Change(meeting, Changed(await Show(meeting), ChangeScope.This) with { Seats = 1, LetSurplusWait = true });
        await App.Settled();

        refusal.Error.ShouldSatisfyAllConditions(
            error => error.Code.ShouldBe(MeetingsErrors.PartyTooLarge),
            error => error.Message.ShouldBe("There are 3 seats in all. Guests that you may bring along: at most 2."));
        App.Mails.To(ada.User.Email).Single().ShouldSatisfyAllConditions(
            mail => mail.Subject.ShouldStartWith("Fewer seats than you are"),
            mail => mail.HtmlBody.ShouldNotBeNull().ShouldContain("You are 3 together"));
        (await Mine(ada, meeting)).Answer.ShouldNotBeNull().ShouldSatisfyAllConditions(
            answer => answer.Seat.ShouldBe(SeatState.Waiting), answer => answer.PlaceInLine.ShouldBeNull());
        (await Mine(grace, meeting)).Answer.ShouldNotBeNull().Seat.ShouldBe(SeatState.Offered);
    }

    [Fact]
    public async Task Who_can_get_no_seat_is_not_counted_in_front_of_those_who_wait()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace"), await Member(mill, "Joan"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 2 })).MeetingId;
        await As(ada.User).Put<MyAnswer>($"{Path}/mine/{meeting}/answer", new { reply = "yes", guests = 1 });
        await Answer(grace, meeting, MeetingReply.Yes);
        await Change(meeting, Changed(await Show(meeting), ChangeScope.This) with { Seats = 1, LetSurplusWait = true });

        var said = await Answer(joan, meeting, MeetingReply.Yes);

        said.PlaceInLine.ShouldBe(1);
        (await Mine(joan, meeting)).Answer.ShouldNotBeNull().PlaceInLine.ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_answered_is_told_once_when_a_meeting_is_moved_or_cancelled_and_who_said_no_is_not()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace"), await Member(mill, "Joan"));
        var meeting = (await Schedule(WeeklyLunch(mill))).MeetingId;
        await Answer(ada, meeting, MeetingReply.Yes);
        await Answer(grace, meeting, MeetingReply.No);

        await Change(meeting, Changed(await Show(meeting), ChangeScope.This) with { From = new TimeOnly(18, 30) });
        await Change(meeting, Changed(await Show(meeting), ChangeScope.This) with { Description = "Bring a friend" });
        // Nobody is told what no longer holds: the first letter must be out before the second is written.
        await App.Settled();
        await Admin.Post($"{Path}/{meeting}/cancel", new { reason = "The hall is flooded" });
        await App.Settled();

        var mails = App.Mails.To(ada.User.Email);
        mails.Count.ShouldBe(2);
        mails.ShouldContain(mail => mail.Subject!.StartsWith("Moved") && mail.HtmlBody!.Contains("18:30") && mail.HtmlBody.Contains("12:15"));
        mails.ShouldContain(mail => mail.Subject!.StartsWith("Cancelled") && mail.HtmlBody!.Contains("The hall is flooded"));
        App.Mails.To(grace.User.Email).Concat(App.Mails.To(joan.User.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task R50_answers_move_with_the_series_and_are_never_lost()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var plan = WeeklyLunch(mill);
        await Schedule(plan);
        var second = (await List(plan.Title))[1].Id;
        await Answer(ada, second, MeetingReply.Yes);

        await Change(second, Changed(await Show(second), ChangeScope.All) with { Date = Soon.AddDays(8), Rule = "FREQ=WEEKLY;BYDAY=TH" });
        await App.Settled();

        var moved = await Mine(ada, second);
        moved.ShouldSatisfyAllConditions(m => m.Date.ShouldBe(Soon.AddDays(8)), m => m.Answer.ShouldNotBeNull().Reply.ShouldBe(MeetingReply.Yes));
        (await List(plan.Title, days: 14)).Select(row => row.Date).ShouldBe([Soon.AddDays(1), Soon.AddDays(8)]);
        App.Mails.To(ada.User.Email).ShouldHaveSingleItem().Subject.ShouldStartWith("Moved");
    }

    [Fact]
    public async Task Officers_see_who_comes_waits_and_is_silent_and_note_what_was_said_elsewhere()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace", "Hopper"), await Member(mill, "Joan", "Clarke"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        await Answer(ada, meeting, MeetingReply.Yes);
        await Admin.Put<MyAnswer>($"{Path}/{meeting}/answers/{grace.Id}", new { reply = "yes", note = "Phoned" });
        async Task<string[]> Names(string show) => [.. (await Admin.Get<PagedResultDto<AnswerRow>>($"{Path}/{meeting}/answers?show={show}")).Items.Select(row => row.Name)];

        (await Names("coming")).ShouldBe(["Ada Byron"]);
        (await Names("waiting")).ShouldBe(["Grace Hopper"]);
        (await Names("silent")).ShouldBe(["Joan Clarke"]);
        joan.Id.ShouldNotBe(grace.Id);
    }

    [Theory]
    [InlineData("""{ "reply": "perhaps" }""")]
    [InlineData("""{ "reply": 7 }""")]
    [InlineData("[]")]
    public async Task What_is_no_answer_is_refused(string body)
    {
        var mill = await Chapter();
        var (ada, meeting) = (await Member(mill), (await Schedule(Lunch(mill))).MeetingId);

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (await As(ada.User).Http.PutAsync($"{Path}/mine/{meeting}/answer", content)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_negative_number_of_guests_or_too_many_are_refused()
    {
        var mill = await Chapter();
        var (ada, meeting) = (await Member(mill), (await Schedule(Lunch(mill))).MeetingId);

        foreach (var guests in (int[])[-1, 4, int.MaxValue])
        {
            (await As(ada.User).PutAndFail($"{Path}/mine/{meeting}/answer", new { reply = "yes", guests })).Error.Code.ShouldBe(MeetingsErrors.TooManyGuests);
        }
    }

    [Fact]
    public async Task A_series_has_a_limit_of_its_own_for_guests_which_members_see_and_which_holds_in_both_languages()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var meeting = (await Schedule(WeeklyLunch(mill) with { MaxGuests = 1 })).MeetingId;
        var two = new { reply = "yes", guests = 2 };

        (await Mine(ada, meeting)).MaxGuests.ShouldBe(1);
        (await As(ada.User).PutAndFail($"{Path}/mine/{meeting}/answer", two)).Error.Message.ShouldBe("Guests that each member may bring along to this meeting: at most 1.");
        (await As(ada.User).In("de").PutAndFail($"{Path}/mine/{meeting}/answer", two)).ShouldSatisfyAllConditions(
            refusal => refusal.Status.ShouldBe(HttpStatusCode.Forbidden),
            refusal => refusal.Error.Message.ShouldBe("Begleitpersonen je Mitglied bei diesem Treffen: höchstens 1."));
        (await Admin.PutAndFail($"{Path}/{meeting}/answers/{ada.Id}", two)).Error.Code.ShouldBe(MeetingsErrors.TooManyGuests);
        (await Answer(ada, meeting, MeetingReply.Yes, guests: 1)).Guests.ShouldBe(1);
        (await Show(meeting)).Coming.ShouldBe(2);
    }

    [Fact]
    public async Task The_limit_for_guests_changes_for_one_meeting_for_the_following_or_for_all()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var plan = WeeklyLunch(mill);
        await Schedule(plan);
        var ids = (await List(plan.Title, days: 28)).Select(row => row.Id).ToArray();
        async Task Limit(Guid id, ChangeScope scope, int? limit) => await Change(id, Changed(await Show(id), scope) with { MaxGuests = limit });
        async Task<int[]> Limits() => [.. await Task.WhenAll(ids.Select(async id => (await Mine(ada, id)).MaxGuests))];
        (await Limits()).ShouldBe([3, 3, 3, 3, 3], "as everywhere in the association");

        await Limit(ids[1], ChangeScope.This, 5);
        await Limit(ids[3], ChangeScope.Following, 0);
        (await Limits()).ShouldBe([3, 5, 3, 0, 0]);

        await Limit(ids[0], ChangeScope.All, 1);
        (await Limits()).ShouldBe([1, 5, 1, 0, 0], "one goes its own way, and the rest is a series of its own");
        (await Admin.PutAndFail($"{Path}/{ids[0]}", Changed(await Show(ids[0]), ChangeScope.This) with { MaxGuests = 101 })).Error.Code.ShouldBe(MeetingsErrors.MaxGuestsInvalid);
    }

    [Fact]
    public async Task Staff_without_a_profile_is_told_that_there_is_nobody_to_answer_for()
    {
        var meeting = (await Schedule(Lunch())).MeetingId;

        (await Admin.PutAndFail($"{Path}/mine/{meeting}/answer", new { reply = "yes" })).Error.Code.ShouldBe(MeetingsErrors.NoProfile);
    }

    private Task<MyAnswer> Answer(ChapterMember member, Guid meeting, MeetingReply reply, int guests = 0) =>
        As(member.User).Put<MyAnswer>($"{Path}/mine/{meeting}/answer", new { reply, guests });

    private Task<MyMeeting> Mine(ChapterMember member, Guid meeting) => As(member.User).Get<MyMeeting>($"{Path}/mine/{meeting}");
}
