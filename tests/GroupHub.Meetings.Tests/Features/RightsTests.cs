using System.Net;
using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

public sealed class RightsTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task R35_an_officer_plans_and_sees_meetings_on_their_own_subtree_only()
    {
        var (region, elsewhere) = (await Chapter(), await Chapter());
        var mill = await Chapter(region);
        var secretary = As((await Officer(OfficerRole.Secretary, region)).User);
        var (own, other) = (WeeklyLunch(mill), WeeklyLunch(elsewhere));
        await Schedule(other);

        await secretary.Post<ScheduledMeetings>(Path, own);

        (await List(own.Title, by: secretary)).ShouldNotBeEmpty();
        (await List(other.Title, by: secretary)).ShouldBeEmpty();
        (await secretary.PostAndFail(Path, WeeklyLunch(elsewhere))).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await secretary.PostAndFail(Path, WeeklyLunch())).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
    }

    [Fact]
    public async Task R35_what_is_outside_ones_chapters_can_neither_be_opened_nor_changed()
    {
        var (mill, elsewhere) = (await Chapter(), await Chapter());
        var secretary = As((await Officer(OfficerRole.Secretary, mill)).User);
        var foreign = (await Schedule(WeeklyLunch(elsewhere))).MeetingId;
        var page = await Show(foreign);

        Refusal[] refusals =
        [
            await secretary.GetAndFail($"{Path}/{foreign}"),
            await secretary.PutAndFail($"{Path}/{foreign}", Changed(page, ChangeScope.This)),
            await secretary.PutAndFail($"{Path}/{foreign}", Changed(page, ChangeScope.All)),
            await secretary.PostAndFail($"{Path}/{foreign}/cancel", new { reason = "So" }),
            await secretary.PutAndFail($"{Path}/holidays/2026-12-24", new { name = "Christmas Eve" }),
        ];

        refusals.ShouldAllBe(refusal => refusal.Status == HttpStatusCode.Forbidden && refusal.Error.Code == ChaptersErrors.OutsideYourChapters);
    }

    [Fact]
    public async Task R35_the_chapters_to_choose_from_are_those_within_reach()
    {
        var region = await Chapter();
        var (mill, elsewhere) = (await Chapter(region), await Chapter());
        var secretary = As((await Officer(OfficerRole.Secretary, region)).User);

        var reach = await secretary.Get<ChapterReach>($"{Path}/chapters?right=schedule");

        (reach.IsWhole, reach.TotalCount).ShouldBe((false, 2));
        reach.Items.Select(chapter => chapter.Id).ShouldBe([region, mill], ignoreOrder: true);
        (await secretary.Get<ChapterReach>($"{Path}/chapters?id={elsewhere}")).Items.ShouldBeEmpty();
        (await Admin.Get<ChapterReach>($"{Path}/chapters?id={mill}")).ShouldSatisfyAllConditions(
            all => all.IsWhole.ShouldBeTrue(), all => all.Items.ShouldHaveSingleItem().Id.ShouldBe(mill));
    }

    [Fact]
    public async Task An_observer_sees_and_changes_nothing()
    {
        var mill = await Chapter();
        var observer = As((await Officer(OfficerRole.Observer, mill)).User);
        var meeting = (await Schedule(WeeklyLunch(mill))).MeetingId;

        (await observer.Get<MeetingPage>($"{Path}/{meeting}")).ShouldSatisfyAllConditions(
            page => page.MaySchedule.ShouldBeFalse(), page => page.MayRecord.ShouldBeFalse(), page => page.MayReceive.ShouldBeFalse());
        (await observer.PostAndFail($"{Path}/{meeting}/cancel", new { reason = "So" })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_member_without_an_office_does_not_see_what_officers_see()
    {
        var member = As((await Member(await Chapter())).User);

        (await member.Get($"{Path}?from=2026-12-01&to=2026-12-31")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_association_sees_nothing_of_it()
    {
        var plan = WeeklyLunch();
        var meeting = (await Schedule(plan)).MeetingId;
        var stranger = App.As(Globex.Admin);

        (await stranger.Get($"{Path}/{meeting}")).ShouldBe(HttpStatusCode.NotFound);
        (await List(plan.Title, by: stranger)).ShouldBeEmpty();
        (await stranger.PostAndFail($"{Path}/{meeting}/cancel", new { reason = "So" })).Status.ShouldBe(HttpStatusCode.NotFound);
        await Admin.Post($"{Path}/{meeting}/cancel", new { reason = "Now it is stored" });
        (await stranger.Get($"{Path}/{meeting}")).ShouldBe(HttpStatusCode.NotFound);
    }
}
