using System.Net;
using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What is known of visitors: at the door, on the sheet, to those who speak to them afterwards, and until they are forgotten (R55).</summary>
public sealed class VisitorRecordTests(GroupHubApp app) : VisitsTest(app)
{
    [Fact]
    public async Task R55_who_is_on_file_already_is_recognised_and_who_comes_on_file_later_too()
    {
        var mill = await Chapter();
        var (meeting, known, karl) = (await Begun(mill), await Member(), NewEmail("karl"));
        await Register(meeting, Form(known.User.Email));
        await Register(meeting, Form(karl));

        var later = await App.Member(Acme, new NewPerson { FirstName = "Karl", LastName = "Weiss", Email = karl.ToUpperInvariant() });

        var rows = (await Visitors("expected", meeting)).OrderBy(row => row.BecameMemberAt).ToList();
        rows.Select(row => row.MemberId).ShouldBe([known.Id, later]);
        rows.Select(row => row.BecameMemberAt is null).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Nobody_follows_up_the_visitor_of_another_nor_one_who_has_not_come_nor_without_a_reason()
    {
        var mill = await Chapter();
        var (host, other, priya) = (await Member(mill), await Member(mill, "Grace"), NewEmail("priya"));
        var meeting = await Begun(mill);
        var visitId = (await Invite(host, meeting, priya)).VisitId;

        (await As(other.User).PostAndFail($"{Path}/mine/visitors/{visitId}/follow-up", new { outcome = "interested" })).Error.Code.ShouldBe(MeetingsErrors.NotYourVisitor);
        (await As(host.User).PostAndFail($"{Path}/mine/visitors/{visitId}/follow-up", new { outcome = "interested" })).Error.Code.ShouldBe(MeetingsErrors.NotAttended);
        (await Admin.PostAndFail($"{Officers}/{visitId}/ask-to-join")).Error.Code.ShouldBe(MeetingsErrors.NotAttended);
        (await Admin.PostAndFail($"{Officers}/{visitId}/follow-up", new { outcome = "notInterested" })).Error.ValidationErrors.ShouldNotBeNull().ShouldHaveSingleItem().Members.ShouldBe(["reason"]);
        (await Admin.PostAndFail($"{Officers}/{Guid.NewGuid()}/ask-to-join")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Following_up_can_be_taken_back()
    {
        var meeting = await Begun(await Chapter());
        var visitId = (await WalkIn(meeting, Guid.NewGuid())).Rows.ShouldHaveSingleItem().VisitId;
        await Admin.Post($"{Officers}/{visitId}/follow-up", new { outcome = "notInterested", reason = "time", note = "Works in shifts" });
        (await Visitors("toFollowUp", meeting)).ShouldBeEmpty();

        await Admin.Http.DeleteAsync($"{Officers}/{visitId}/follow-up");

        (await Visitors("toFollowUp", meeting)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Outcome.ShouldBeNull(), row => row.Reason.ShouldBeNull(), row => row.Note.ShouldBeNull());
    }

    [Fact]
    public async Task What_was_said_of_a_talk_before_can_be_said_again_word_by_word()
    {
        var meeting = await Begun(await Chapter());
        var visitId = (await WalkIn(meeting, Guid.NewGuid())).Rows.ShouldHaveSingleItem().VisitId;
        Task Say(object talk) => Admin.Post($"{Officers}/{visitId}/follow-up", talk);
        await Say(new { outcome = "notInterested", reason = "distance" });
        var before = (await Visitors("followedUp", meeting)).ShouldHaveSingleItem();
        await Say(new { outcome = "interested", note = "Moves to the town in May" });

        await Say(new { outcome = before.Outcome, reason = before.Reason, note = before.Note ?? "" });

        (await Visitors("followedUp", meeting)).ShouldHaveSingleItem().ShouldBeEquivalentTo(before);
    }

    [Fact]
    public async Task A_host_who_changes_what_came_of_a_talk_finds_its_words_and_loses_none_by_leaving_them_out()
    {
        var mill = await Chapter();
        var (ada, meeting) = (await Member(mill), await Begun(mill));
        var row = (await Admin.Post<SheetReceipt>($"{Path}/{meeting}/walk-ins", new { firstName = "Walter", hostId = ada.Id, requestId = Guid.NewGuid() })).Rows
            .Single(row => row.VisitId is not null);
        async Task<MyVisitor> Shown() => (await As(ada.User).Get<PagedResultDto<MyVisitor>>($"{Path}/mine/visitors")).Items.ShouldHaveSingleItem();
        Task Say(object talk) => As(ada.User).Post($"{Path}/mine/visitors/{row.VisitId}/follow-up", talk);
        await Admin.Post($"{Officers}/{row.VisitId}/follow-up", new { outcome = "notInterested", reason = "cost", note = "Asks again in spring" });

        var found = await Shown();
        await Say(new { outcome = "comesAgain" });
        var kept = await Shown();
        await Say(new { outcome = "comesAgain", note = "" });

        (found.Reason, found.Note).ShouldBe((NoInterestReason.Cost, "Asks again in spring"));
        (kept.Outcome, kept.Reason, kept.Note).ShouldBe((VisitOutcome.ComesAgain, null, "Asks again in spring"));
        (await Shown()).Note.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_who_stands_at_the_door_is_let_in_once()
    {
        var (meeting, request) = (await Begun(await Chapter()), Guid.NewGuid());

        await WalkIn(meeting, request);
        var sheet = await WalkIn(meeting, request);

        sheet.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.Name.ShouldBe("Walter Walk"), row => row.Code.ShouldBe(AttendanceCode.Present));
        (await Admin.PostAndFail($"{Officers}/{sheet.Rows[0].VisitId}/ask-to-join")).Error.Code.ShouldBe(MeetingsErrors.AddressMissing);
    }

    [Fact]
    public async Task R55_a_visitor_who_asks_for_it_is_forgotten_and_only_the_count_remains()
    {
        var (meeting, priya) = (await Begun(await Chapter()), NewEmail("priya"));
        await Register(meeting, Form(priya));
        var visitId = (await Visitors("expected", meeting)).ShouldHaveSingleItem().VisitId;

        await Admin.Post($"{Officers}/{visitId}/forget");

        (await Visitors("all", meeting)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.IsForgotten.ShouldBeTrue(), row => row.Email.ShouldBeNull(), row => row.Name.ShouldNotContain("Ada"));
    }

    [Fact]
    public async Task R55_a_visitor_deletes_what_is_known_of_them_and_their_seat_goes_to_the_next_in_the_line()
    {
        var meeting = (await Schedule(Lunch(await Chapter()) with { IsPublic = true, Seats = 1 })).MeetingId;
        var (priya, karl) = (NewEmail("priya"), NewEmail("karl"));
        await Register(meeting, Form(priya));
        await Register(meeting, Form(karl));
        await App.Settled();
        var (visitId, key) = VisitIn(Mail(priya, "We look forward").Body);

        (await Visitor.PostAndFail($"{Public}/visits/{visitId}/forget?key=guess")).Status.ShouldBe(HttpStatusCode.NotFound);
        await Visitor.Post($"{Public}/visits/{visitId}/forget?key={key}");
        await App.Settled();

        (await Visitor.Get($"{Public}/visits/{visitId}?key={key}")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitors("all", meeting)).Count(row => row.IsForgotten).ShouldBe(1);
        Mail(karl, "A seat has become free").Body.ShouldContain("/visits/");
    }

    [Fact]
    public async Task The_sheet_settles_who_of_the_visitors_came()
    {
        var meeting = await Begun(await Chapter());
        await Register(meeting, Form(NewEmail("karl")));

        await Admin.Put($"{Path}/{meeting}/sheet", new { lines = Array.Empty<object>(), submit = true });

        (await Visitors("all", meeting)).ShouldHaveSingleItem().State.ShouldBe(VisitState.Missed);
    }

    [Fact]
    public async Task R35_visitors_are_seen_and_followed_up_by_officers_of_their_chapter_only()
    {
        var mill = await Chapter();
        var (ours, theirs) = (await Officer(OfficerRole.VisitorHost, mill), await Officer(OfficerRole.VisitorHost, await Chapter()));
        var meeting = await Begun(mill);
        await Register(meeting, Form(NewEmail("karl")));
        var visitId = (await Visitors("expected", meeting)).ShouldHaveSingleItem().VisitId;
        async Task<long> SeenBy(ChapterMember officer) => (await As(officer.User).Get<PagedResultDto<VisitRow>>($"{Officers}?show=all&meetingId={meeting}")).TotalCount;

        (await SeenBy(ours)).ShouldBe(1);
        (await SeenBy(theirs)).ShouldBe(0);
        (await As(theirs.User).PostAndFail($"{Officers}/{visitId}/forget")).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await As(theirs.User).PostAndFail($"{Officers}/{visitId}/follow-up", new { outcome = "interested" })).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
    }
}
