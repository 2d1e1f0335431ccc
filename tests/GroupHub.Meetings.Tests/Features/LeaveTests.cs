using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>R38, R39: a member is away for a while, with the consent of those who write the sheet.</summary>
public sealed class LeaveTests(GroupHubApp app) : LeavesTest(app)
{
    [Fact]
    public async Task A_member_asks_an_officer_approves_and_the_sheet_says_not_required()
    {
        var mill = await Chapter();
        var (ada, officer) = (await Member(mill), await Officer(OfficerRole.MembershipChair, mill));
        var id = await Asked(ada, Four(mill));
        await App.Settled();
        var letter = App.Mails.To(officer.User.Email).ShouldHaveSingleItem();
        letter.Subject.ShouldStartWith("Ada Byron asks for leave from ");
        letter.HtmlBody.ShouldNotBeNull().ShouldNotContain("Only for the two of us");

        var asked = (await Listed(mill, by: As(officer.User))).ShouldHaveSingleItem();
        asked.ShouldSatisfyAllConditions(row => row.Name.ShouldBe("Ada Byron"), row => row.Reason.ShouldBe("Only for the two of us"), row => row.Kind.ShouldBe(LeaveKind.Medical));
        await As(officer.User).Post<LeaveChange>($"{Leaves}/{id}/approve");
        await App.Settled();

        App.Mails.To(ada.User.Email).ShouldHaveSingleItem().Subject.ShouldEndWith("is approved");
        (await OwnLeave(ada)).State.ShouldBe(LeaveState.Approved);
        (await Listed(mill, LeaveListKind.Current)).ShouldHaveSingleItem().DecidedBy.ShouldBe("MembershipChair Officer");
        var sheet = await Sheet((await Schedule(Lunch(mill) with { Date = Today.AddDays(30), Zone = "UTC" })).MeetingId);
        sheet.Rows.Single(row => row.MemberId == ada.Id).ShouldSatisfyAllConditions(
            row => row.Code.ShouldBe(AttendanceCode.NotRequired), row => row.OnLeaveUntil.ShouldBe(Today.AddDays(30)), row => row.IsExpected.ShouldBeFalse());
        var after = await Sheet((await Schedule(Lunch(mill) with { Date = Today.AddDays(31), Zone = "UTC" })).MeetingId);
        after.Rows.Single(row => row.MemberId == ada.Id).Code.ShouldBe(AttendanceCode.Unmarked, "the day after the last");
    }

    [Fact]
    public async Task R40_on_leave_nobody_is_absent_and_who_comes_all_the_same_is_marked()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace", "Hopper"), await Member(mill, "Joan", "Clarke"));
        foreach (var member in (ChapterMember[])[ada, grace]) await Began(await Approved(member, Four(mill)), Today.AddDays(-3));
        var meeting = await Now(mill);
        MarkAtDoorTap[] taps =
        [
            new() { RequestId = Guid.NewGuid(), MemberId = ada.Id, At = Instant.AddSeconds(-30) },
            new() { RequestId = Guid.NewGuid(), MemberId = ada.Id, At = Instant.AddSeconds(-20), Kind = DoorMarkKind.Undo },
            new() { RequestId = Guid.NewGuid(), MemberId = grace.Id, At = Instant.AddSeconds(-10) },
        ];

        await Admin.Post<List<MarkReceipt>>($"{Path}/{meeting}/marks", new MarkAtDoor { Marks = taps });
        var sheet = await Submitted(meeting);

        sheet.Rows.ToDictionary(row => row.MemberId!.Value, row => row.Code).ShouldBe(new Dictionary<Guid, AttendanceCode>
        {
            [ada.Id] = AttendanceCode.NotRequired, [grace.Id] = AttendanceCode.Present, [joan.Id] = AttendanceCode.Absent,
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task R39_medical_leave_is_as_long_as_the_association_says_at_most()
    {
        var own = await App.Found($"leave-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(own.Admin);
        await admin.Put("/api/console/rules", new { changes = new[] { new { name = "GroupHub.Meetings.MedicalLeaveWeeks", value = new { number = 2 } } } });
        await App.Settled();
        var chapter = await App.Chapter(own);
        var member = await App.Member(own, new Members.NewPerson { FirstName = "Ada", LastName = "Byron", Email = NewEmail() });
        await App.Belongs(own, member, chapter);
        var ada = App.As(await App.Account(own, member));
        var leave = Four(chapter) with { To = Today.AddDays(3 + 14) };

        var refused = await ada.PostAndFail(Mine, leave);
        refused.ShouldSatisfyAllConditions(
            r => r.Error.Code.ShouldBe(MeetingsErrors.MedicalLeaveTooLong), r => r.Error.Message.ShouldBe("Leave for medical reasons lasts at most 2 weeks here."));
        (await ada.In("de").PostAndFail(Mine, leave)).Error.Message.ShouldBe("Eine Beurlaubung aus gesundheitlichen Gründen dauert hier höchstens 2 Wochen.");
        (await ada.Get<LeaveChoices>($"{Mine}/choices")).MedicalWeeks.ShouldBe(2);

        await ada.Post<LeaveChange>(Mine, leave with { To = Today.AddDays(2 + 14) });
        await ada.Post<LeaveChange>(Mine, leave with { RequestId = Guid.NewGuid(), Kind = LeaveKind.Other, From = Today.AddDays(40), To = Today.AddDays(100) });
    }

    [Fact]
    public async Task R39_it_is_asked_for_and_approved_before_it_begins()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        (await As(ada.User).PostAndFail(Mine, Four(mill) with { From = Today.AddDays(-1) })).Error.Code.ShouldBe(MeetingsErrors.LeaveHasBegun);
        var id = await Asked(ada, Four(mill));
        await Began(id, Today.AddDays(-1));

        (await Admin.PostAndFail($"{Leaves}/{id}/approve")).Error.Code.ShouldBe(MeetingsErrors.LeaveHasBegun);

        (await Listed(mill)).ShouldHaveSingleItem().HasBegun.ShouldBeTrue();
    }

    [Fact]
    public async Task An_officer_declines_with_a_word_and_may_think_again()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var id = await Asked(ada, Four(mill));

        await Admin.Post($"{Leaves}/{id}/decline", new { answer = "The fair is then" });
        await App.Settled();
        (await OwnLeave(ada)).ShouldSatisfyAllConditions(own => own.State.ShouldBe(LeaveState.Declined), own => own.Answer.ShouldBe("The fair is then"));
        App.Mails.To(ada.User.Email).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain("The fair is then");
        await Admin.Post<LeaveChange>($"{Leaves}/{id}/approve");

        (await OwnLeave(ada)).ShouldSatisfyAllConditions(own => own.State.ShouldBe(LeaveState.Approved), own => own.Answer.ShouldBeNull());
    }

    [Fact]
    public async Task An_officer_enters_a_leave_which_is_approved_with_that()
    {
        var mill = await Chapter();
        var (ada, officer) = (await Member(mill), await Officer(OfficerRole.Secretary, mill));
        var plan = Four(mill);
        var entered = new { plan.RequestId, plan.ChapterId, plan.From, plan.To, kind = LeaveKind.Other, memberId = ada.Id };

        await As(officer.User).Post<LeaveChange>(Leaves, entered);
        await As(officer.User).Post<LeaveChange>(Leaves, entered);
        await App.Settled();

        (await OwnLeave(ada)).State.ShouldBe(LeaveState.Approved);
        App.Mails.To(ada.User.Email).ShouldHaveSingleItem().Subject.ShouldEndWith("is approved");
    }

    [Fact]
    public async Task R42_a_submitted_sheet_stays_as_it_is_and_whoever_changes_the_leave_reads_of_which_days()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var id = await Approved(ada, Four(mill));
        await Began(id, Today.AddDays(-7));
        var meeting = await Now(mill);
        await Submitted(meeting);

        (await Admin.Post<LeaveChange>($"{Leaves}/{id}/end", new { lastDay = Today.AddDays(-2) })).Submitted.ShouldBe([Today]);
        (await As(ada.User).Post<LeaveChange>($"{Mine}/{id}/withdrawal")).Submitted.ShouldBe([Today]);

        (await Sheet(meeting)).Rows.ShouldHaveSingleItem().Code.ShouldBe(AttendanceCode.NotRequired);
        var next = await Now(mill);
        (await Sheet(next)).Rows.ShouldHaveSingleItem().Code.ShouldBe(AttendanceCode.Unmarked, "what is not submitted follows");
    }

    [Fact]
    public async Task Ended_early_or_withdrawn_by_mistake_it_is_taken_back_and_the_member_hears_only_of_what_others_do()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var id = await Approved(ada, Four(mill));

        await As(ada.User).Post<LeaveChange>($"{Mine}/{id}/end", new { lastDay = Today.AddDays(10) });
        (await OwnLeave(ada)).ShouldSatisfyAllConditions(own => own.To.ShouldBe(Today.AddDays(10)), own => own.PlannedTo.ShouldBe(Today.AddDays(30)));
        await As(ada.User).Http.DeleteAsync($"{Mine}/{id}/end");
        await As(ada.User).Post<LeaveChange>($"{Mine}/{id}/withdrawal");
        await As(ada.User).Http.DeleteAsync($"{Mine}/{id}/withdrawal");
        await App.Settled();
        (await OwnLeave(ada)).ShouldSatisfyAllConditions(own => own.State.ShouldBe(LeaveState.Approved), own => own.To.ShouldBe(Today.AddDays(30)), own => own.PlannedTo.ShouldBeNull());
        App.Mails.To(ada.User.Email).Count.ShouldBe(1, "that it was approved");

        await Admin.Post<LeaveChange>($"{Leaves}/{id}/end", new { lastDay = Today.AddDays(10) });
        await App.Settled();
        await Admin.Post<LeaveChange>($"{Leaves}/{id}/withdrawal");
        await App.Settled();
        App.Mails.To(ada.User.Email).Select(mail => mail.Subject).ShouldContain(subject => subject!.StartsWith("Your leave ends on"));
        App.Mails.To(ada.User.Email).Select(mail => mail.Subject).ShouldContain(subject => subject!.EndsWith("is withdrawn"));
    }
}
