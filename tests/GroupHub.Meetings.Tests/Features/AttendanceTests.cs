using System.Net;
using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

public sealed class AttendanceTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task The_sheet_shows_who_is_expected_and_what_they_have_answered()
    {
        var (mill, ada, grace) = await People();
        await Member(mill, "Late", "Comer", since: Today.AddDays(5));
        var meeting = await Now(mill);
        await Admin.Put<MyAnswer>($"{Path}/{meeting}/answers/{grace.Id}", new { reply = "no", note = "Child is ill" });

        var sheet = await Sheet(meeting);

        sheet.Sheet.ShouldBe(SheetState.Scheduled);
        sheet.Rows.Select(row => row.Name).ShouldBe(["Ada Byron", "Grace Hopper"], "who joins later is not expected yet");
        sheet.Rows[1].ShouldSatisfyAllConditions(row => row.Reply.ShouldBe(MeetingReply.No), row => row.ReplyNote.ShouldBe("Child is ill"));
        ada.Id.ShouldBe(sheet.Rows[0].MemberId!.Value);
    }

    [Fact]
    public async Task R1_who_does_not_count_as_a_member_is_neither_expected_nor_written_down_as_absent()
    {
        var (mill, ada, grace) = await People();
        var lapsed = await App.Member(Acme, new NewPerson { FirstName = "Lapsed", LastName = "Lou", Email = NewEmail() }, await App.LapsedTerm(Acme));
        await App.Belongs(Acme, lapsed, mill);
        var meeting = await Now(mill);

        await App.Suspended(Acme, grace.Id);
        (await Sheet(meeting)).Rows.ShouldHaveSingleItem().MemberId.ShouldBe(ada.Id);
        (await As(grace.User).PutAndFail($"{Path}/mine/{meeting}/answer", new { reply = "yes" })).Error.Code.ShouldBe(MeetingsErrors.NotForYou);

        await App.Reinstated(Acme, grace.Id);
        (await Sheet(meeting)).Rows.Select(row => row.MemberId).ShouldBe([ada.Id, grace.Id]);
    }

    [Fact]
    public async Task A_tap_at_the_door_is_noted_once_however_often_it_arrives()
    {
        var (mill, ada, _) = await People();
        var meeting = await Now(mill);
        var tap = Tap(ada);

        var (first, again) = (await Mark(meeting, tap), await Mark(meeting, tap));

        first.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            receipt => receipt.Outcome.ShouldBe(MarkOutcome.Noted), receipt => receipt.Row.ShouldNotBeNull().Code.ShouldBe(AttendanceCode.Present));
        again.ShouldHaveSingleItem().Outcome.ShouldBe(MarkOutcome.Superseded);
        (await Sheet(meeting)).Rows.Count(row => row.InAt is not null).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_phone_without_a_network_has_kept_does_not_undo_what_was_said_since()
    {
        var (mill, ada, grace) = await People();
        var meeting = await Now(mill);
        var earlier = Instant.AddMinutes(-10);
        await Mark(meeting, Tap(ada) with { At = Instant.AddMinutes(-2) }, Tap(ada) with { Kind = DoorMarkKind.Undo, At = Instant.AddMinutes(-1) });

        var receipts = await Mark(meeting, Tap(ada) with { At = earlier }, Tap(grace) with { At = earlier });

        receipts.Select(receipt => receipt.Outcome).ShouldBe([MarkOutcome.Superseded, MarkOutcome.Noted]);
        (await Sheet(meeting)).Rows.Select(row => row.Code).ShouldBe([AttendanceCode.Unmarked, AttendanceCode.Present]);
    }

    [Fact]
    public async Task The_same_taps_from_two_phones_at_once_are_one_each()
    {
        var (mill, ada, grace) = await People();
        var meeting = await Now(mill);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Mark(meeting, Tap(ada) with { At = Instant.AddSeconds(-i) }, Tap(grace) with { At = Instant.AddSeconds(-i) })));

        all.SelectMany(receipts => receipts).ShouldAllBe(receipt => receipt.Outcome != MarkOutcome.Refused);
        (await Sheet(meeting)).Rows.ShouldAllBe(row => row.Code == AttendanceCode.Present);
    }

    [Fact]
    public async Task A_members_own_code_checks_them_in_by_camera_and_by_typing()
    {
        var (mill, ada, grace) = await People();
        var meeting = await Now(mill);
        (await As(ada.User).Get<MyCode>($"{Path}/mine/code")).Code.ShouldBeNull();
        var (hers, typed) = (await SignedCode(ada), (await As(grace.User).Post<MyCode>($"{Path}/mine/code")).Code);

        var receipts = await Mark(meeting, Tap(hers), Tap(typed!));

        receipts.Select(receipt => receipt.Row?.Name).ShouldBe(["Ada Byron", "Grace Hopper"]);
    }

    [Fact]
    public async Task A_code_of_another_association_a_forged_one_and_one_that_was_replaced_are_refused_clearly_and_hold_up_nobody()
    {
        var (mill, ada, grace) = await People();
        var meeting = await Now(mill);
        var (foreign, good, old) = (ForeignCode(), await SignedCode(ada), await SignedCode(grace));
        await As(grace.User).Post<MyCode>($"{Path}/mine/code");

        var receipts = await Mark(meeting, Tap(foreign), Tap(good[..^4] + "AAAA"), Tap(old), Tap("no code"), Tap(good));

        receipts.Select(receipt => receipt.Error?.Code).ShouldBe(
            [MeetingsErrors.CodeOfAnotherAssociation, MeetingsErrors.CodeUnknown, MeetingsErrors.CodeUnknown, MeetingsErrors.CodeUnreadable, null]);
        receipts[0].Error!.Message.ShouldBe("This code belongs to another association. It does not check in here.");
        receipts[4].Outcome.ShouldBe(MarkOutcome.Noted);
    }

    [Fact]
    public async Task R43_how_somebody_took_part_and_when_they_came_and_went_is_kept()
    {
        var (mill, ada, _) = await People();
        var meeting = await Now(mill);

        await Mark(meeting, Tap(ada) with { Presence = Presence.Online, At = Instant.AddMinutes(-5) }, Tap(ada) with { Kind = DoorMarkKind.Out, At = Instant });

        (await Sheet(meeting)).Rows[0].ShouldSatisfyAllConditions(
            row => row.Presence.ShouldBe(Presence.Online), row => row.OutAt.ShouldNotBeNull(), row => row.Code.ShouldBe(AttendanceCode.Late, "left early"));
    }

    [Fact]
    public async Task R42_a_sheet_is_saved_submitted_and_amended_and_the_original_is_kept()
    {
        var (mill, ada, grace) = await People();
        var meeting = await Now(mill);

        (await Save(meeting, Line(ada, AttendanceCode.Present))).Sheet.ShouldBe(SheetState.Draft);
        (await ThereInList(mill)).ShouldBeNull("a draft says what somebody has typed so far");
        (await Save(meeting, submit: true)).Sheet.ShouldBe(SheetState.Submitted);
        (await ThereInList(mill)).ShouldBe(1);
        var submitted = await Sheet(meeting);
        submitted.Rows.Single(row => row.MemberId == grace.Id).Code.ShouldBe(AttendanceCode.Absent);
        (await Admin.PutAndFail($"{Path}/{meeting}/sheet", new SaveSheet { Lines = [Seen(submitted, Line(ada, AttendanceCode.Late))] })).Error.Code.ShouldBe(MeetingsErrors.SheetSettled);
        var amended = await Admin.Post<SheetReceipt>(
            $"{Path}/{meeting}/sheet/amend", new AmendSheet { Reason = "She wrote before", Lines = [Seen(submitted, Line(grace, AttendanceCode.Excused))] });

        amended.Sheet.ShouldBe(SheetState.Amended);
        var version = (await Admin.Get<List<SheetVersionLine>>($"{Path}/{meeting}/sheet/versions")).ShouldHaveSingleItem();
        version.Reason.ShouldBe("She wrote before");
        version.Changes.ShouldBe([new AmendedLine("Grace Hopper", AttendanceCode.Absent, AttendanceCode.Excused)]);
        (await ThereInList(mill)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_officers_who_save_the_same_line_get_a_clear_conflict_and_nothing_is_lost()
    {
        var (mill, ada, grace) = await People();
        var secretary = await Officer(OfficerRole.Secretary, mill);
        var meeting = await Now(mill);
        var seen = await Sheet(meeting);
        await As(secretary.User).Put($"{Path}/{meeting}/sheet", new SaveSheet { Lines = [Seen(seen, Line(ada, AttendanceCode.Late))] });

        var refusal = await Admin.PutAndFail(
            $"{Path}/{meeting}/sheet", new SaveSheet { Lines = [Seen(seen, Line(ada, AttendanceCode.Absent)), Seen(seen, Line(grace, AttendanceCode.Present))] });
        await Admin.Put($"{Path}/{meeting}/sheet", new SaveSheet { Lines = [Seen(seen, Line(grace, AttendanceCode.Present))] });

        refusal.Status.ShouldBe(HttpStatusCode.Conflict);
        refusal.Error.Code.ShouldBe(MeetingsErrors.SheetChangedBy);
        refusal.Error.Message.ShouldNotBeNull().ShouldStartWith("Secretary Officer has changed this sheet");
        (await Sheet(meeting)).Rows.Where(row => row.MemberId == ada.Id || row.MemberId == grace.Id).Select(row => row.Code)
            .ShouldBe([AttendanceCode.Late, AttendanceCode.Present], "different lines do not disturb each other");
    }

    [Fact]
    public async Task Two_who_submit_at_once_submit_once()
    {
        var (mill, ada, _) = await People();
        var meeting = await Now(mill);
        await Save(meeting, Line(ada, AttendanceCode.Present));

        var statuses = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using var content = new StringContent("""{ "lines": [], "submit": true }""", System.Text.Encoding.UTF8, "application/json");
            return (await Admin.Http.PutAsync($"{Path}/{meeting}/sheet", content)).StatusCode;
        }));

        statuses.Count(status => status == HttpStatusCode.OK).ShouldBe(1);
        statuses.ShouldAllBe(status => status == HttpStatusCode.OK || status == HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Others_learn_who_was_there_once_the_sheet_is_written()
    {
        var (mill, ada, grace) = await People();
        var meeting = await Now(mill);
        await Save(meeting, Line(ada, AttendanceCode.Late));
        await Save(meeting, Line(grace, AttendanceCode.Substitute) with { Substitute = "Dr. Ruth Mayer" });

        var attendance = await Ask(meetings => meetings.GetAttendanceAsync(meeting));

        attendance.MemberIds.ShouldBe([ada.Id]);
        (await Ask(meetings => meetings.GetAsync([meeting, Guid.NewGuid()]))).ShouldHaveSingleItem().ChapterId.ShouldBe(mill);
    }

    [Fact]
    public async Task The_door_is_closed_long_before_the_meeting_and_for_one_that_is_cancelled()
    {
        var (mill, ada, _) = await People();
        var later = (await Schedule(Lunch(mill))).MeetingId;
        var cancelled = await Now(mill);
        await Admin.Post($"{Path}/{cancelled}/cancel", new { reason = "Snow" });

        (await Mark(later, Tap(ada))).ShouldHaveSingleItem().Error.ShouldNotBeNull().Code.ShouldBe(MeetingsErrors.DoorClosed);
        (await Admin.PostAndFail($"{Path}/{cancelled}/marks", new MarkAtDoor { Marks = [Tap(ada)] })).Error.Code.ShouldBe(MeetingsErrors.MeetingCancelled);
    }

    [Fact]
    public async Task Strangers_are_not_put_on_a_sheet()
    {
        var (mill, _, _) = await People();
        var meeting = await Now(mill);

        (await Mark(meeting, Tap("") with { Code = null, MemberId = Guid.NewGuid() })).ShouldHaveSingleItem().Error.ShouldNotBeNull().Code.ShouldBe(MeetingsErrors.AttendeeUnknown);
        (await Admin.PutAndFail($"{Path}/{meeting}/sheet", new SaveSheet { Lines = [new ChangedLine(new SheetLine { VisitId = Guid.NewGuid() }, null)] }))
            .Error.Code.ShouldBe(MeetingsErrors.AttendeeUnknown);
    }

    [Theory]
    [InlineData("""{ "marks": [] }""")]
    [InlineData("""{ "marks": null }""")]
    [InlineData("""{ "marks": [null] }""")]
    [InlineData("""{ "marks": [{ "requestId": "00000000-0000-0000-0000-000000000000", "code": "x" }] }""")]
    [InlineData("""{ "marks": [{ "requestId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10" }] }""")]
    [InlineData("""{ "marks": [{ "requestId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "code": "x", "kind": "sideways" }] }""")]
    public async Task What_is_no_tap_is_refused(string body)
    {
        var (mill, _, _) = await People();

        (await Admin.PostTextAndFail($"{Path}/{await Now(mill)}/marks", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task R35_only_officers_of_the_chapter_may_write_its_sheet()
    {
        var (mill, ada, _) = await People();
        var (observer, stranger) = (await Officer(OfficerRole.Observer, mill), await Officer(OfficerRole.President, await Chapter()));
        var meeting = await Now(mill);

        foreach (var (who, code) in ((ChapterMember, string?)[])[(ada, null), (observer, null), (stranger, ChaptersErrors.OutsideYourChapters)])
        {
            (await As(who.User).PostAndFail($"{Path}/{meeting}/marks", new MarkAtDoor { Marks = [Tap(ada)] })).ShouldSatisfyAllConditions(
                refusal => refusal.Status.ShouldBe(HttpStatusCode.Forbidden), refusal => { if (code is not null) refusal.Error.Code.ShouldBe(code); });
            (await As(who.User).Get($"{Path}/{meeting}/sheet")).ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    private static DateTime Instant => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static DateOnly Today => DateOnly.FromDateTime(Instant);

    private async Task<(Guid Mill, ChapterMember Ada, ChapterMember Grace)> People()
    {
        var mill = await Chapter();
        return (mill, await Member(mill), await Member(mill, "Grace", "Hopper"));
    }

    /// <summary>A meeting that has begun just now.</summary>
    private async Task<Guid> Now(Guid chapterId)
    {
        var begun = Instant.AddMinutes(-1);
        var plan = Lunch(chapterId) with { Date = DateOnly.FromDateTime(begun), From = new TimeOnly(begun.Hour, begun.Minute), Zone = "UTC", Minutes = 180 };
        return (await Schedule(plan)).MeetingId;
    }

    private async Task<string> SignedCode(ChapterMember member)
    {
        await As(member.User).Post<MyCode>($"{Path}/mine/code");
        return await Within(async services =>
        {
            var cards = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<Meetings.Domain.CheckInCard, Guid>>(services);
            return (await cards.GetAsync(card => card.MemberId == member.Id)).Signed;
        });
    }

    private static string ForeignCode() => Meetings.Domain.CheckInCard.For(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()).Signed;

    private static MarkAtDoorTap Tap(ChapterMember member) => new() { RequestId = Guid.NewGuid(), MemberId = member.Id, At = Instant };

    private static MarkAtDoorTap Tap(string code) => new() { RequestId = Guid.NewGuid(), Code = code, At = Instant };

    private Task<List<MarkReceipt>> Mark(Guid meeting, params MarkAtDoorTap[] taps) => Admin.Post<List<MarkReceipt>>($"{Path}/{meeting}/marks", new MarkAtDoor { Marks = taps });

    private Task<SheetPage> Sheet(Guid meeting) => Admin.Get<SheetPage>($"{Path}/{meeting}/sheet");

    private static SheetLine Line(ChapterMember member, AttendanceCode code) => new() { MemberId = member.Id, Code = code };

    private static ChangedLine Seen(SheetPage sheet, SheetLine line) => new(line, sheet.Rows.FirstOrDefault(row => row.MemberId == line.MemberId)?.MarkedAt);

    private async Task<SheetReceipt> Save(Guid meeting, SheetLine? line = null, bool submit = false)
    {
        var seen = await Sheet(meeting);
        return await Admin.Put<SheetReceipt>($"{Path}/{meeting}/sheet", new SaveSheet { Lines = line is null ? [] : [Seen(seen, line)], Submit = submit });
    }

    private async Task<int?> ThereInList(Guid chapter) =>
        (await Admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={Today.AddDays(-1):O}&to={Today.AddDays(1):O}&chapterId={chapter}")).Items.ShouldHaveSingleItem().There;

    private Task<T> Ask<T>(Func<IMeetings, Task<T>> question) =>
        Within(services => question(Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<IMeetings>(services)));
}
