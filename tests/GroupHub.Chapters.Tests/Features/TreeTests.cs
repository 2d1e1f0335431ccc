using System.Net;
using GroupHub.Chapters.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters.Tests.Features;

public sealed class TreeTests(GroupHubApp app) : ChaptersTest(app)
{
    [Fact]
    public async Task A_chapter_is_founded_below_another_and_found_in_the_tree()
    {
        var region = await Found();
        var chapter = await Found(Form(region.Id) with { Town = "Łódź", Postcodes = ["824", "82400-82499"], Meets = "Tuesdays at seven" });

        var level = await Admin.Get<PagedResultDto<ChapterLine>>($"{Chapters}?parentId={region.Id}");
        var found = await Admin.Get<PagedResultDto<ChapterLine>>($"{Chapters}?filter={chapter.Name[8..20]} lodz");

        level.Items.ShouldHaveSingleItem().Id.ShouldBe(chapter.Id);
        found.Items.ShouldHaveSingleItem().Above.Select(link => link.Id).ShouldBe([region.Id]);
        (await Admin.Get<ChapterDetails>($"{Chapters}/{chapter.Id}")).ShouldSatisfyAllConditions(
            details => details.Postcodes.ShouldBe(["824", "82400-82499"]),
            details => details.MayMoveOrClose.ShouldBeTrue());
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_chapter()
    {
        var form = Form();

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Post<ChapterDetails>(Chapters, form)));

        ids.Select(chapter => chapter.Id).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task All_that_stands_below_moves_along()
    {
        var (north, south) = (await Found(), await Found());
        var chapter = await Found(Form(north.Id));
        var committee = await Found(Form(chapter.Id) with { Kind = ChapterKind.Committee });

        await Admin.Post<ChapterDetails>($"{Chapters}/{chapter.Id}/move", new { parentId = south.Id });

        (await Admin.Get<ChapterDetails>($"{Chapters}/{committee.Id}")).Above.Select(link => link.Id).ShouldBe([south.Id, chapter.Id]);
        (await Admin.Get<PagedResultDto<ChapterLine>>($"{Chapters}?parentId={north.Id}")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Two_who_move_parts_of_the_tree_below_each_other_do_not_make_a_ring()
    {
        var (north, south) = (await Found(), await Found());

        await Task.WhenAll(TryMove(north.Id, south.Id), TryMove(south.Id, north.Id));

        var (a, b) = (await Admin.Get<ChapterDetails>($"{Chapters}/{north.Id}"), await Admin.Get<ChapterDetails>($"{Chapters}/{south.Id}"));
        (a.ParentId is null || b.ParentId is null).ShouldBeTrue();
        a.Above.Count.ShouldBe(a.ParentId is null ? 0 : 1);
        b.Above.Count.ShouldBe(b.ParentId is null ? 0 : 1);
    }

    [Fact]
    public async Task Two_people_who_edit_the_same_chapter_do_not_overwrite_each_other()
    {
        var seen = await Found();
        await Admin.Put<ChapterDetails>($"{Chapters}/{seen.Id}", seen with { Description = "First" });

        (await Admin.PutAndFail($"{Chapters}/{seen.Id}", seen with { Description = "Second" })).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Admin.Get<ChapterDetails>($"{Chapters}/{seen.Id}")).Description.ShouldBe("First");
    }

    [Fact]
    public async Task R33_closing_asks_where_the_members_go_and_moves_them_the_day_after()
    {
        var (closing, next) = (await Found(), await Found());
        var ada = await MemberOf(closing.Id);
        var lastDay = (await Today()).AddDays(20);

        (await Admin.PostAndFail($"{Chapters}/{closing.Id}/close", new { lastDay })).Error.Code.ShouldBe(ChaptersErrors.SuccessorNeeded);
        var closed = await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/close", new { lastDay, successorId = next.Id });

        closed.State.ShouldBe(ChapterState.Closing);
        closed.Successor!.Id.ShouldBe(next.Id);
        var belongs = await Admin.Get<MemberChapters>($"{Chapters}/members/{ada}");
        belongs.Affiliations.Select(a => (a.ChapterId, a.From, a.To)).ShouldContain((next.Id, lastDay.AddDays(1), null));
        belongs.Affiliations.Single(a => a.ChapterId == closing.Id).To.ShouldBe(lastDay);
    }

    [Fact]
    public async Task A_closing_that_is_taken_back_leaves_everybody_where_they_are()
    {
        var (closing, next) = (await Found(), await Found());
        var ada = await MemberOf(closing.Id);
        await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/close", new { lastDay = (await Today()).AddDays(20), successorId = next.Id });

        (await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/reopen")).State.ShouldBe(ChapterState.Open);

        var belongs = await Admin.Get<MemberChapters>($"{Chapters}/members/{ada}");
        belongs.Affiliations.ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.ChapterId.ShouldBe(closing.Id), a => a.To.ShouldBeNull());
    }

    [Fact]
    public async Task What_has_others_below_is_not_closed_before_them()
    {
        var region = await Found();
        await Found(Form(region.Id));

        var refusal = await Admin.PostAndFail($"{Chapters}/{region.Id}/close", new { lastDay = await Today() });

        refusal.Error.Code.ShouldBe(ChaptersErrors.OthersBelow);
    }

    [Fact]
    public async Task An_officer_shapes_what_is_below_them_but_not_the_place_of_their_own_chapter()
    {
        var region = await App.Chapter(Acme);
        var (mine, other) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var secretary = As(await App.Officer(Acme, mine, OfficerRole.Secretary));

        var committee = await secretary.Post<ChapterDetails>(Chapters, Form(mine) with { Kind = ChapterKind.Committee });
        committee.MayMoveOrClose.ShouldBeTrue();
        (await secretary.Post<ChapterDetails>($"{Chapters}/{committee.Id}/close", new { lastDay = await Today() })).State.ShouldBe(ChapterState.Closing);

        foreach (var refused in (Refusal[])
        [
            await secretary.PostAndFail(Chapters, Form(other)),
            await secretary.PostAndFail($"{Chapters}/{mine}/move", new { parentId = (Guid?)null }),
            await secretary.PostAndFail($"{Chapters}/{mine}/close", new { lastDay = await Today() }),
            await secretary.PostAndFail(Chapters, Form()),
        ])
        {
            refused.Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        }
    }

    private async Task TryMove(Guid id, Guid below)
    {
        using var response = await Admin.Http.PostAsync($"{Chapters}/{id}/move", System.Net.Http.Json.JsonContent.Create(new { parentId = below }));
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Conflict);
    }
}
