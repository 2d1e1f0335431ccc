using System.Net;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>From an invitation to the form for joining (R54): what visitors and their hosts see and do.</summary>
public sealed class VisitorJourneyTests(GroupHubApp app) : VisitsTest(app)
{
    [Fact]
    public async Task R54_invited_registered_attended_spoken_to_and_asked_to_join_with_what_they_have_said_filled_in()
    {
        var mill = await Chapter();
        var (host, priya) = (await Member(mill, "Amelia", "Brandt"), NewEmail("priya"));
        var meeting = await Begun(mill);

        await Invite(host, meeting, priya, "You two should meet.");
        var invitation = Mail(priya, "Amelia Brandt invites you");
        invitation.Body.ShouldContain("You two should meet.");
        var (visitId, key) = VisitIn(invitation.Body);
        (await VisitOf(visitId, key)).ShouldSatisfyAllConditions(visit => visit.State.ShouldBe(VisitState.Invited), visit => visit.FirstName.ShouldBe("Priya"));

        (await Register(meeting, Form(priya) with { LastName = "Nair", Company = "Old Stones", VisitId = visitId, Key = key })).Seat.ShouldBe(SeatState.Seated);
        await App.Settled();
        Mail(priya, "We look forward to you").Body.ShouldContain("Amelia Brandt");

        await Admin.Post($"{Path}/{meeting}/marks", new { marks = new[] { new { requestId = Guid.NewGuid(), visitId, at = Instant } } });
        var waiting = (await Visitors("toFollowUp", meeting)).ShouldHaveSingleItem();
        waiting.ShouldSatisfyAllConditions(row => row.HostName.ShouldBe("Amelia Brandt"), row => row.Number.ShouldBe(1), row => row.Company.ShouldBe("Old Stones"));

        await As(host.User).Post($"{Path}/mine/visitors/{visitId}/follow-up", new { outcome = "interested", note = "Wants to bring a client" });
        await Admin.Post($"{Officers}/{visitId}/ask-to-join");
        await App.Settled();

        var asked = Mail(priya, "would like you to join");
        var link = LinksIn(asked.Body).Single(url => url.Contains("/join?"));
        link.ShouldContain($"/join?visit={visitId}&key=");
        (await VisitOf(visitId, link[(link.IndexOf("key=", StringComparison.Ordinal) + 4)..])).ShouldSatisfyAllConditions(
            visit => visit.FirstName.ShouldBe("Ada"), visit => visit.LastName.ShouldBe("Nair"), visit => visit.Company.ShouldBe("Old Stones"), visit => visit.Email.ShouldBe(priya));
        (await Visitors("toFollowUp", meeting)).ShouldBeEmpty();
        (await Visitors("followedUp", meeting)).ShouldHaveSingleItem().AskedToJoinAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_visitor_registers_on_the_public_page_without_an_invitation_once_however_often_the_form_is_sent()
    {
        var (meeting, karl) = (await Begun(await Chapter()), NewEmail("karl"));

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Register(meeting, Form(karl))));
        await App.Settled();

        receipts.ShouldAllBe(receipt => receipt.Seat == SeatState.Seated);
        App.Mails.To(karl).ShouldHaveSingleItem();
        (await Visitors("expected", meeting)).ShouldHaveSingleItem().HostName.ShouldBeNull();
    }

    [Fact]
    public async Task Who_only_types_an_address_neither_reads_nor_changes_what_is_known_of_its_owner()
    {
        var (mill, priya) = (await Chapter(), NewEmail("priya"));
        var (first, second) = (await Begun(mill), await Begun(mill));
        await Register(first, Form(priya) with { FirstName = "Priya", Phone = "089 123" });

        await Register(second, Form(priya) with { FirstName = "Mallory", Phone = "666" });
        await App.Settled();

        (await Visitors("expected", second)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.Name.ShouldBe("Priya Byron"), row => row.Phone.ShouldBe("089 123"));
    }

    [Fact]
    public async Task Without_its_key_a_visit_is_not_there()
    {
        var (meeting, priya) = (await Begun(await Chapter()), NewEmail("priya"));
        await Register(meeting, Form(priya));
        await App.Settled();
        var (visitId, key) = VisitIn(Mail(priya, "We look forward").Body);

        (await Visitor.Get($"{Public}/visits/{visitId}")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"{Public}/visits/{visitId}?key=guess")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail($"{Public}/visits/{visitId}/withdraw?key=guess")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail($"{Public}/{meeting}/visits", Form(priya) with { VisitId = visitId, Key = "guess" })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).Get($"{Public}/visits/{visitId}?key={key}")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"{Public}/visits/{visitId}?key={key}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_visitor_who_cannot_come_gives_the_seat_to_the_next_in_the_line_who_is_written_to()
    {
        var mill = await Chapter();
        var meeting = (await Schedule(Lunch(mill) with { IsPublic = true, Seats = 1 })).MeetingId;
        var (priya, karl) = (NewEmail("priya"), NewEmail("karl"));
        await Register(meeting, Form(priya));
        (await Register(meeting, Form(karl))).PlaceInLine.ShouldBe(1);
        await App.Settled();
        Mail(karl, "You are on the waiting list");
        var (visitId, key) = VisitIn(Mail(priya, "We look forward").Body);

        await Visitor.Post($"{Public}/visits/{visitId}/withdraw?key={key}");
        await App.Settled();

        var (karlsVisit, karlsKey) = VisitIn(Mail(karl, "A seat has become free").Body);
        await Visitor.Post($"{Public}/visits/{karlsVisit}/seat?key={karlsKey}");
        (await VisitOf(karlsVisit, karlsKey)).Seat.ShouldBe(SeatState.Seated);
        (await VisitOf(visitId, key)).State.ShouldBe(VisitState.Withdrawn);
    }

    [Fact]
    public async Task R54_after_two_visits_to_a_chapter_within_a_year_the_next_step_is_to_join()
    {
        var (mill, priya) = (await Chapter(), NewEmail("priya"));
        await Register(await Begun(mill), Form(priya));
        await Register(await Begun(mill), Form(priya));

        var third = await Begun(mill);
        var answer = await Register(third, Form(priya));
        await App.Settled();

        answer.ShouldBe(await Register(third, Form(NewEmail("karl"))), "the form does not tell who has been here how often");
        Mail(priya, "The next step").Body.ShouldContain("2 visits within 12 months");
        (await Visitors("expected", third)).ShouldHaveSingleItem().Email.ShouldNotBe(priya);
        (await Register(await Begun(await Chapter()), Form(priya))).Seat.ShouldBe(SeatState.Seated);
    }

    [Fact]
    public async Task A_member_invites_neither_themselves_nor_to_a_meeting_that_is_not_open_nor_twice()
    {
        var mill = await Chapter();
        var (host, priya) = (await Member(mill), NewEmail("priya"));
        var (open, closed) = (await Begun(mill), (await Schedule(Lunch(mill))).MeetingId);

        (await Refused(host, open, host.User.Email)).Error.Code.ShouldBe(MeetingsErrors.OwnAddress);
        (await Refused(host, closed, priya)).Error.Code.ShouldBe(MeetingsErrors.NotPublic);
        (await Refused(host, open, "priya@")).Status.ShouldBe(HttpStatusCode.BadRequest);
        await Invite(host, open, priya);
        await Invite(host, open, priya);

        App.Mails.To(priya).ShouldHaveSingleItem();
        (await As(host.User).Get<PagedResultDto<MyVisitor>>($"{Path}/mine/visitors")).Items.ShouldHaveSingleItem().State.ShouldBe(VisitState.Invited);
    }

    [Fact]
    public async Task Who_is_invited_sees_by_whom()
    {
        var mill = await Chapter();
        var (host, priya) = (await Member(mill, "Amelia", "Brandt"), NewEmail("priya"));

        await Invite(host, await Begun(mill), priya);

        var (visitId, key) = VisitIn(Mail(priya, "Amelia Brandt invites you").Body);
        (await VisitOf(visitId, key)).HostName.ShouldBe("Amelia Brandt");
    }

    [Fact]
    public async Task Only_meetings_that_are_open_to_visitors_are_public_and_their_link_is_not()
    {
        var mill = await Chapter();
        var (open, closed) = (Lunch(mill) with { IsPublic = true, Mode = MeetingMode.Hybrid, Link = "https://meet.example/secret" }, Lunch(mill));
        var (openId, closedId) = ((await Schedule(open)).MeetingId, (await Schedule(closed)).MeetingId);

        var listed = await Visitor.Http.GetStringAsync($"{Public}?from={Soon:O}&to={Soon:O}&chapterId={mill}");
        var page = await Visitor.Http.GetStringAsync($"{Public}/{openId}");

        listed.ShouldContain(open.Title);
        listed.ShouldNotContain(closed.Title);
        (listed + page).ShouldNotContain("secret");
        (await Visitor.Get($"{Public}/{closedId}")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail($"{Public}/{closedId}/visits", Form(NewEmail()))).Error.Code.ShouldBe(MeetingsErrors.NotPublic);
    }

    [Fact]
    public async Task Each_field_of_the_form_says_what_is_wrong_with_it()
    {
        var meeting = await Begun(await Chapter());

        var refusal = await Visitor.In("de").PostAndFail($"{Public}/{meeting}/visits", new RegisterVisit { Email = "ada@", LastName = new string('a', 81) });

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors.ShouldNotBeNull().SelectMany(error => error.Members).ShouldBe(["firstName", "lastName", "email", "consent"], ignoreOrder: true);
        refusal.Error.ValidationErrors.ShouldContain(error => error.Message.StartsWith("Ohne diese Zustimmung", StringComparison.Ordinal));
    }
}
