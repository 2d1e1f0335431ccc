using System.Net;
using GroupHub.Chapters.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters.Tests.Features;

/// <summary>All rights of officers follow from the offices that are held today (R34, R35).</summary>
public sealed class OfficerRightsTests(GroupHubApp app) : ChaptersTest(app)
{
    [Fact]
    public async Task An_officers_way_up_ends_where_their_rights_begin()
    {
        var chapter = await App.Chapter(Acme, await App.Chapter(Acme));
        var committee = await App.Chapter(Acme, chapter, new ChapterFields { Kind = ChapterKind.Committee });
        var secretary = As(await App.Officer(Acme, chapter, OfficerRole.Secretary));

        (await secretary.Get<ChapterDetails>($"{Chapters}/{chapter}")).Above.ShouldBeEmpty();
        (await secretary.Get<ChapterDetails>($"{Chapters}/{committee}")).Above.ShouldHaveSingleItem().Id.ShouldBe(chapter);
    }

    [Fact]
    public async Task An_officer_sees_their_subtree_and_nothing_beside_or_above_it()
    {
        var region = await App.Chapter(Acme);
        var (chapter, beside) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var committee = await App.Chapter(Acme, chapter);
        var secretary = As(await App.Officer(Acme, chapter, OfficerRole.Secretary));

        (await secretary.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.OK);
        (await secretary.Get($"{Chapters}/{committee}")).ShouldBe(HttpStatusCode.OK);
        (await secretary.Get($"{Chapters}/{beside}")).ShouldBe(HttpStatusCode.NotFound);
        (await secretary.Get($"{Chapters}/{region}")).ShouldBe(HttpStatusCode.NotFound);
        (await secretary.Get<PagedResultDto<ChapterLine>>(Chapters)).Items.Select(line => line.Id).ShouldBe([chapter]);
        (await secretary.Get<PagedResultDto<ChapterLine>>($"{Chapters}?parentId={region}")).Items.Select(line => line.Id).ShouldBe([chapter]);
        (await secretary.Get<PagedResultDto<ChapterLine>>($"{Chapters}?filter=chapter&maxResultCount=100")).Items.Select(line => line.Id)
            .ShouldBe([chapter, committee], ignoreOrder: true);
    }

    [Fact]
    public async Task An_officer_whose_term_ended_yesterday_has_nothing_this_morning()
    {
        var chapter = await App.Chapter(Acme);
        var former = As(await App.Officer(Acme, chapter, OfficerRole.President, to: (await Today()).AddDays(-1)));
        var lastDay = As(await App.Officer(Acme, chapter, OfficerRole.Secretary, to: await Today()));

        (await former.Get(Chapters)).ShouldBe(HttpStatusCode.Forbidden);
        (await former.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);
        (await lastDay.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task R1_a_suspended_secretary_may_nothing_and_acts_again_once_reinstated()
    {
        var chapter = await App.Chapter(Acme);
        var account = await App.Officer(Acme, chapter, OfficerRole.Secretary);
        var memberId = (await As(account).Get<MyId>("/api/members/me")).Id;
        (await As(account).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.OK);

        await App.Suspended(Acme, memberId);
        (await As(account).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);
        (await As(account).Get($"/api/members/{await MemberOf(chapter)}")).ShouldBe(HttpStatusCode.Forbidden);

        await App.Reinstated(Acme, memberId);
        (await As(account).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task R1_a_lapsed_officer_has_the_office_but_no_rights_from_it()
    {
        var chapter = await App.Chapter(Acme);
        var lapsed = new NewPerson { FirstName = "Lapsed", LastName = "Chair", Email = NewEmail() };
        var memberId = await App.Member(Acme, lapsed, await App.LapsedTerm(Acme));
        await App.Belongs(Acme, memberId, chapter);
        await App.Appoint(Acme, memberId, chapter, OfficerRole.President);

        (await As(await App.Account(Acme, memberId)).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task R1_who_does_not_count_as_a_member_is_not_among_the_members_of_the_chapter()
    {
        var chapter = await App.Chapter(Acme);
        var (ada, grace) = (await MemberOf(chapter, "Lovelace"), await MemberOf(chapter, "Hopper"));

        await App.Suspended(Acme, grace);

        var listed = await Admin.Get<PagedResultDto<ChapterMemberLine>>($"{Chapters}/{chapter}/members");
        listed.TotalCount.ShouldBe(1);
        listed.Items.ShouldHaveSingleItem().MemberId.ShouldBe(ada);
    }

    [Fact]
    public async Task R34_the_next_holder_looks_thirty_days_before_and_changes_nothing()
    {
        var (chapter, today) = (await App.Chapter(Acme), await Today());
        var incoming = As(await App.Officer(Acme, chapter, OfficerRole.Secretary, from: today.AddDays(30)));
        var tooEarly = As(await App.Officer(Acme, chapter, OfficerRole.Treasurer, from: today.AddDays(31)));

        var seen = await incoming.Get<ChapterDetails>($"{Chapters}/{chapter}");

        seen.MayManage.ShouldBeFalse();
        (await incoming.PutAndFail($"{Chapters}/{chapter}", seen)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await tooEarly.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Several_offices_add_up_each_where_it_is_held()
    {
        var (here, there) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var account = await App.Officer(Acme, here, OfficerRole.Observer);
        var memberId = (await As(account).Get<MyId>("/api/members/me")).Id;
        await App.Appoint(Acme, memberId, there, OfficerRole.Secretary);

        (await As(account).Get<ChapterDetails>($"{Chapters}/{here}")).MayManage.ShouldBeFalse();
        (await As(account).Get<ChapterDetails>($"{Chapters}/{there}")).MayManage.ShouldBeTrue();
    }

    [Fact]
    public async Task Chapters_to_choose_from_are_those_where_the_choice_would_be_accepted()
    {
        var (seen, managed) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (below, closed) = (await App.Chapter(Acme, managed), await App.Chapter(Acme, managed));
        await Admin.Post($"{Chapters}/{closed}/close", new { lastDay = await Today() });
        var account = await App.Officer(Acme, seen, OfficerRole.Observer);
        await App.Appoint(Acme, (await As(account).Get<MyId>("/api/members/me")).Id, managed, OfficerRole.Secretary);

        (await ReachOf(account, "right=view")).ShouldBe([seen, managed, below, closed], ignoreOrder: true);
        (await ReachOf(account, "right=manage&onlyOpen=true")).ShouldBe([managed, below]);
        (await ReachOf(account, "right=appointOfficers")).ShouldBeEmpty();
        (await As(account).Get<ChapterReach>($"{Chapters}/reach?id={managed}")).Items.ShouldHaveSingleItem().Above.ShouldBeNull();
        (await Admin.Get<ChapterReach>($"{Chapters}/reach?right=manage&id={below}")).ShouldSatisfyAllConditions(
            reach => reach.IsWhole.ShouldBeTrue(), reach => reach.Items.ShouldHaveSingleItem().Above.ShouldNotBeNull());
    }

    [Fact]
    public async Task Rights_follow_the_chapter_to_its_new_place()
    {
        var (north, south) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var chapter = await App.Chapter(Acme, north);
        var (ofNorth, ofSouth) = (As(await App.Officer(Acme, north, OfficerRole.Secretary)), As(await App.Officer(Acme, south, OfficerRole.Secretary)));
        (await ofSouth.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.NotFound);

        await Admin.Post<ChapterDetails>($"{Chapters}/{chapter}/move", new { parentId = south });
        await App.Settled();

        (await ofNorth.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.NotFound);
        (await ofSouth.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Members_and_visitors_see_nothing_that_is_for_officers()
    {
        var chapter = await App.Chapter(Acme);
        var member = As(await App.Account(Acme, await MemberOf(chapter)));

        (await member.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Unauthorized);
        (await App.As(Globex.Admin).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_secretary_reads_and_changes_profiles_of_their_chapter_only()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (inside, outside) = (await MemberOf(mine), await MemberOf(other));
        var secretary = As(await App.Officer(Acme, mine, OfficerRole.Secretary));
        var chair = As(await App.Officer(Acme, mine, OfficerRole.MembershipChair));

        var profile = await secretary.Get<Dictionary<string, object?>>($"/api/members/{inside}");
        (await secretary.PutAndFail($"/api/members/{outside}", profile)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.Get($"/api/members/{outside}")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.PutAndFail($"/api/members/{inside}", profile)).Status.ShouldBe(HttpStatusCode.Forbidden);

        profile["company"] = "Engines";
        (await secretary.Put<Dictionary<string, object?>>($"/api/members/{inside}", profile))["company"]!.ToString().ShouldBe("Engines");
    }

    [Fact]
    public async Task Lists_say_whose_profile_the_viewer_may_open_and_change()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (inside, outside) = (await MemberOf(mine), await MemberOf(other));
        await App.Belongs(Acme, outside, mine, isPrimary: false);
        await App.Appoint(Acme, outside, mine, OfficerRole.Observer);
        var (chair, treasurer) = (As(await App.Officer(Acme, mine, OfficerRole.MembershipChair)), As(await App.Officer(Acme, mine, OfficerRole.Treasurer)));

        var openToChair = await OpenIn(chair, mine);

        openToChair.ShouldContain(inside);
        openToChair.ShouldNotContain(outside);
        (await OpenIn(treasurer, mine)).ShouldBeEmpty();
        (await OpenIn(Admin, mine)).ShouldContain(outside);
        (await chair.Get<PagedResultDto<OfficeLine>>($"{Chapters}/offices?chapterId={mine}")).Items.Single(office => office.MemberId == outside).MayOpen.ShouldBeFalse();
        (await chair.Get<Editable>($"/api/members/{inside}")).MayEdit.ShouldBeFalse();
        (await Admin.Get<Editable>($"/api/members/{inside}")).MayEdit.ShouldBeTrue();
    }

    [Fact]
    public async Task The_directory_shows_hidden_fields_to_officers_of_that_chapter_only()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var hidden = Enum.GetValues<ProfileField>().ToDictionary(field => field, _ => Audience.Nobody);
        var (inside, outside) = (await HiddenMemberOf(mine, hidden), await HiddenMemberOf(other, hidden));
        var secretary = As(await App.Officer(Acme, mine, OfficerRole.Secretary));

        (await secretary.Get($"/api/directory/{inside}")).ShouldBe(HttpStatusCode.OK);
        (await secretary.Get($"/api/directory/{outside}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Guid> HiddenMemberOf(Guid chapterId, Dictionary<ProfileField, Audience> audiences)
    {
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ida", LastName = "Hide", Email = NewEmail(), Audiences = audiences });
        await App.Belongs(Acme, id, chapterId);
        return id;
    }

    private async Task<IEnumerable<Guid>> ReachOf(TestUser account, string query) =>
        (await As(account).Get<ChapterReach>($"{Chapters}/reach?{query}")).Items.Select(chapter => chapter.Id);

    private static async Task<List<Guid>> OpenIn(Caller viewer, Guid chapterId) =>
        [.. (await viewer.Get<PagedResultDto<ChapterMemberLine>>($"{Chapters}/{chapterId}/members")).Items.Where(line => line.MayOpen).Select(line => line.MemberId)];

    private sealed record MyId(Guid Id);

    private sealed record Editable(bool MayEdit);
}
