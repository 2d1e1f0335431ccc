using System.Net;
using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

public sealed class AbsenceTests(GroupHubApp app) : MeetingsTest(app)
{
    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task R40_only_meetings_that_took_place_and_were_submitted_count_and_each_absence_says_when_it_drops_out()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace", "Hopper"));
        await Held(mill, Today.AddDays(-60), Line(ada, AttendanceCode.Present));
        await Held(mill, Today.AddDays(-30), Line(ada, AttendanceCode.Late), Line(grace, AttendanceCode.Excused));
        await Schedule(Lunch(mill) with { Date = Today.AddDays(-9) });
        await Settle(mill, Today.AddDays(-9));

        var report = await Report(mill);

        (report.Held, report.WithoutSheet, report.Since).ShouldBe((2, 1, report.On.AddMonths(-6).AddDays(1)));
        report.Items.Select(row => (row.Name, row.Absences, row.There)).ShouldBe([("Grace Hopper", 1, 0), ("Ada Byron", 0, 2)]);
        report.Items[0].Counted.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            absence => absence.Date.ShouldBe(Today.AddDays(-60)), absence => absence.DropsOutOn.ShouldBeGreaterThan(Today));
    }

    [Fact]
    public async Task R1_whoever_does_not_count_as_a_member_on_the_day_is_not_in_the_report()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace", "Hopper"));
        await Held(mill, Today.AddDays(-30), Line(ada, AttendanceCode.Absent), Line(grace, AttendanceCode.Absent));
        await App.Suspended(Acme, grace.Id);

        var report = await Report(mill);

        (report.TotalCount, report.Items.Single().MemberId).ShouldBe((1, ada.Id));
        (await Report(mill, report.On.AddDays(-1))).Items.Select(row => row.MemberId).ShouldBe([ada.Id, grace.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task R39_the_association_decides_how_it_counts_and_meetings_before_keep_their_weight()
    {
        // An association of its own: a policy holds for all of its chapters.
        var own = await App.Found($"counting-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(own.Admin);
        (await admin.Get<AbsencePolicyPage>($"{Path}/absence-policies")).ShouldSatisfyAllConditions(
            page => page.Current.ShouldBe(new AbsenceRules()), page => page.Presets.Select(preset => preset.Name).ShouldBe(["weekly", "strict", "countOnly"]), page => page.MayChange.ShouldBeTrue());

        await admin.Put($"{Path}/absence-policies/{Today.AddDays(-10):O}", new { rules = new AbsenceRules { Limit = 1, LatesPerAbsence = 2 } });
        await admin.Put($"{Path}/absence-policies/{Today.AddDays(30):O}", new { rules = new AbsenceRules { Limit = 5 } });

        var decided = await admin.Get<AbsencePolicyPage>($"{Path}/absence-policies");
        decided.Current.LatesPerAbsence.ShouldBe(2);
        decided.Decided.Select(policy => policy.Rules.Limit).ShouldBe([5, 1]);
        (await admin.PutAndFail($"{Path}/absence-policies/{Today:O}", new { rules = new AbsenceRules { WindowMonths = 0 } })).Error.Code.ShouldBe(MeetingsErrors.PolicyInvalid);

        var mill = await App.Chapter(own);
        var ada = await App.Member(own, new NewPerson { FirstName = "Ada", LastName = "Byron", Email = NewEmail() });
        await App.Belongs(own, ada, mill);
        foreach (var days in (int[])[25, 20, 5, 3]) await Held(mill, Today.AddDays(-days), own, new SheetLine { MemberId = ada, Code = AttendanceCode.Late });

        var row = (await admin.Get<AbsenceReport>($"{Path}/absences?chapterId={mill}")).Items.ShouldHaveSingleItem();
        row.Lates.ShouldBe(4);
        row.Counted.ShouldHaveSingleItem("twice late was no absence yet").Date.ShouldBe(Today.AddDays(-3));
    }

    [Fact]
    public async Task R35_the_report_is_for_officers_of_the_chapter()
    {
        var mill = await Chapter();
        var (ours, theirs, member) = (await Officer(OfficerRole.MembershipChair, mill), await Officer(OfficerRole.President, await Chapter()), await Member(mill));

        (await As(ours.User).Get($"{Path}/absences?chapterId={mill}")).ShouldBe(HttpStatusCode.OK);
        (await As(theirs.User).GetAndFail($"{Path}/absences?chapterId={mill}")).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await As(member.User).Get($"{Path}/absences?chapterId={mill}")).ShouldBe(HttpStatusCode.Forbidden);
        (await As(ours.User).PutAndFail($"{Path}/absence-policies/{Today:O}", new { rules = new AbsenceRules() })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Admin.GetAndFail($"{Path}/absences?chapterId={Guid.NewGuid()}")).Error.Code.ShouldBe(MeetingsErrors.ChapterUnknown);
        (await Admin.Get($"{Path}/absences")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task<AbsenceReport> Report(Guid chapterId, DateOnly? on = null) => Admin.Get<AbsenceReport>($"{Path}/absences?chapterId={chapterId}&on={on:O}");

    private static SheetLine Line(ChapterMember member, AttendanceCode code) => new() { MemberId = member.Id, Code = code };

    private Task Held(Guid chapterId, DateOnly date, params SheetLine[] lines) => Held(chapterId, date, Acme, lines);

    private async Task Held(Guid chapterId, DateOnly date, Association at, params SheetLine[] lines)
    {
        var meeting = (await Schedule(Lunch(chapterId) with { Date = date }, at)).MeetingId;
        await App.As(at.Admin).Put($"{Path}/{meeting}/sheet", new SaveSheet { Lines = [.. lines.Select(line => new ChangedLine(line, null))], Submit = true });
    }

    /// <summary>Opening its sheet stores the meeting, as the rounds of the worker would.</summary>
    private async Task Settle(Guid chapterId, DateOnly date)
    {
        var rows = await Admin.Get<Volo.Abp.Application.Dtos.PagedResultDto<MeetingRow>>($"{Path}?from={date:O}&to={date:O}&chapterId={chapterId}");
        await Admin.Put($"{Path}/{rows.Items.Single().Id}/sheet", new SaveSheet());
    }
}
