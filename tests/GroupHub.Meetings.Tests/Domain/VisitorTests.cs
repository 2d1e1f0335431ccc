using GroupHub.Meetings.Domain;
using GroupHub.Members;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class VisitorTests
{
    private static readonly VisitLimit Limit = new(Visits: 2, Months: 12);
    private static readonly Guid Mill = Guid.NewGuid(), Host = Guid.NewGuid();

    private readonly Visitor _priya = Visitor.Of(Guid.NewGuid(), new VisitorDetails { FirstName = "Priya", LastName = "Nair", Email = "priya@example.org" }, "en", null);

    [Fact]
    public void R54_two_visits_within_twelve_months_and_no_more()
    {
        Attend(Day(2026, 1, 14));
        Attend(Day(2026, 3, 4));

        Breaking(() => Register(Day(2026, 12, 9))).ShouldBe(MeetingsErrors.VisitLimitReached);
        Register(Day(2027, 1, 14)).State.ShouldBe(VisitState.Registered);
    }

    [Fact]
    public void Another_chapter_counts_its_own_visits()
    {
        Attend(Day(2026, 1, 14));
        Attend(Day(2026, 3, 4));

        Register(Day(2026, 3, 11), chapter: Guid.NewGuid()).State.ShouldBe(VisitState.Registered);
    }

    [Fact]
    public void A_visit_that_was_withdrawn_or_missed_uses_nothing_up()
    {
        Register(Day(2026, 1, 14)).Withdraw();
        var missed = Register(Day(2026, 2, 4));
        missed.Miss();
        Attend(Day(2026, 3, 4));

        Register(Day(2026, 4, 8)).State.ShouldBe(VisitState.Registered);
    }

    [Fact]
    public void Registering_again_for_the_same_meeting_is_the_same_visit()
    {
        var meeting = new VisitedMeeting(Guid.NewGuid(), Mill, Day(2026, 12, 2));

        var visits = Enumerable.Range(0, 3).Select(_ => _priya.Register(Guid.NewGuid(), meeting, null, Limit, Now)).Distinct();

        visits.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_invitation_becomes_a_registration_and_keeps_its_host()
    {
        var meeting = new VisitedMeeting(Guid.NewGuid(), Mill, Day(2026, 12, 2));
        var invited = _priya.Invite(Guid.NewGuid(), meeting, new Invitation(Host, null), Limit, Now);
        invited.State.ShouldBe(VisitState.Invited);

        var registered = _priya.Register(Guid.NewGuid(), meeting, null, Limit, Now);

        registered.ShouldBe(invited);
        registered.HostId.ShouldBe(Host);
    }

    [Fact]
    public void P49_a_visitor_is_reminded_once_of_each_date()
    {
        var visit = Register(Day(2026, 12, 2));

        visit.TakeReminder(Day(2026, 12, 2)).ShouldBeTrue();
        visit.TakeReminder(Day(2026, 12, 2)).ShouldBeFalse();
        visit.TakeReminder(Day(2026, 12, 9)).ShouldBeTrue("the meeting was moved");
    }

    [Fact]
    public void R54_the_host_is_asked_once_to_speak_to_who_came()
    {
        var visit = Register(Day(2026, 12, 2));
        visit.TakeFollowUp(Now).ShouldBeFalse("nobody has come yet");
        visit.Attend(Now);

        visit.TakeFollowUp(Now).ShouldBeTrue();
        visit.TakeFollowUp(Now).ShouldBeFalse();
        visit.FollowUp(new VisitTalk(VisitOutcome.NotInterested, NoInterestReason.Time, null), Now);

        visit.WaitsForFollowUp.ShouldBeFalse();
    }

    [Fact]
    public void A_reason_is_kept_only_where_there_is_no_interest()
    {
        var visit = Attend(Day(2026, 12, 2));

        visit.FollowUp(new VisitTalk(VisitOutcome.Interested, NoInterestReason.Cost, "Call again"), Now);

        visit.Reason.ShouldBeNull();
    }

    [Fact]
    public void R55_who_is_forgotten_leaves_a_count_and_no_name()
    {
        var visit = Attend(Day(2026, 1, 14));
        visit.IssueLink();

        _priya.Erase(Now);

        _priya.ShouldSatisfyAllConditions(
            visitor => visitor.Details.Email.ShouldBeNull(),
            visitor => visitor.EmailKey.ShouldBeNull(),
            visitor => visitor.Details.Name.ShouldNotContain("Priya"),
            visitor => visitor.Visits.ShouldHaveSingleItem().LinkHashes.ShouldBeEmpty());
        visit.State.ShouldBe(VisitState.Attended);
        _priya.GetDistributedEvents().Select(raised => raised.EventData).OfType<VisitorForgotten>().ShouldHaveSingleItem()
            .Visits.ShouldBe([new ForgottenVisit(visit.Id, visit.MeetingId)]);
    }

    [Fact]
    public void Which_visit_it_is_counts_only_those_to_the_same_chapter_that_took_place()
    {
        Attend(Day(2026, 1, 14));
        Register(Day(2026, 2, 4)).Miss();

        _priya.NumberOf(Register(Day(2026, 3, 4))).ShouldBe(2);
    }

    [Theory]
    [InlineData("", "priya@example.org", MembersErrors.NameMissing)]
    [InlineData("Priya", "priya@", MembersErrors.EmailInvalid)]
    public void A_visitor_has_a_name_and_an_address_that_mail_can_reach(string name, string email, string error) =>
        Breaking(() => new VisitorDetails { FirstName = name, Email = email }.Checked()).ShouldBe(error);

    [Theory]
    [InlineData(null, 12, 12)]
    [InlineData(6, 24, 6)]
    [InlineData(24, 6, 6)]
    [InlineData(12, 12, 12)]
    public void R55_a_visitor_is_kept_no_longer_than_they_were_told_nor_than_the_association_says_now(int? told, int now, int kept)
    {
        var lastSeen = Day(2026, 8, 31);
        _priya.Register(Guid.NewGuid(), new VisitedMeeting(Guid.NewGuid(), Mill, lastSeen), told is { } months ? new VisitTerms("So", months, Now) : null, Limit, Now);

        _priya.IsToBeForgotten(lastSeen.AddMonths(kept), now).ShouldBeFalse();
        _priya.IsToBeForgotten(lastSeen.AddMonths(kept).AddDays(1), now).ShouldBeTrue();
    }

    private Visit Register(DateOnly date, Guid? chapter = null) =>
        _priya.Register(Guid.NewGuid(), new VisitedMeeting(Guid.NewGuid(), chapter ?? Mill, date), null, Limit, Now);

    private Visit Attend(DateOnly date)
    {
        var visit = Register(date);
        visit.Attend(Now);
        return visit;
    }
}
