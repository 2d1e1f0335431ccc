using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Administration.Roster;
using GroupHub.Chapters;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests.Batches;

public sealed class SelectionTests(BatchApp app) : BatchTest(app)
{
    [Fact]
    public async Task R35_an_officer_chooses_among_their_own_and_nobody_else_is_kept_or_told_apart_from_nobody()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var mine = await Members(2, chapter);
        var others = await Members(1, await App.Chapter(Acme));

        var chosen = await Choose(As(secretary), [.. mine, .. others, Guid.NewGuid()]);

        (chosen.Count, chosen.LeftOut).ShouldBe((2, 2));
        (await Listed(As(secretary), chosen.Id)).ShouldBe(mine, ignoreOrder: true);
        (await As(secretary).PostAndFail($"{Roster}/selections", new { requestId = Guid.NewGuid(), memberIds = others })).Error.Code
            .ShouldBe(AdministrationErrors.NobodySelected);
    }

    [Fact]
    public async Task Everybody_whom_the_filter_finds_is_chosen_over_all_pages_but_for_those_taken_out()
    {
        var word = $"W{Guid.NewGuid():N}";
        var (chapter, secretary) = await ChapterWithSecretary();
        var mine = await Members(27, chapter, word);
        await Members(2, await App.Chapter(Acme), word);

        var all = new { requestId = Guid.NewGuid(), memberIds = mine[..2], all = new { filter = word, maxResultCount = 20 } };
        var chosen = await As(secretary).Post<MemberSelection>($"{Roster}/selections", all);

        (chosen.Count, chosen.LeftOut).ShouldBe((25, 0));
        (await Listed(As(secretary), chosen.Id)).ShouldBe(mine[2..], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_click_twice_keeps_one_selection()
    {
        var ids = await Members(2, await App.Chapter(Acme));
        var request = new { requestId = Guid.NewGuid(), memberIds = ids };

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Post<MemberSelection>($"{Roster}/selections", request)));

        made.Distinct().ShouldHaveSingleItem().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_selection_is_its_owners_alone()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var chosen = await Choose(As(secretary), await Members(1, chapter));

        (await Admin.Get($"{Roster}?selectionId={chosen.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Admin.Get(await MovePreview(chosen.Id, chapter))).ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).Get($"{Roster}?selectionId={chosen.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Admin.PostAndFail(Moves, await Move(chosen.Id, chapter))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_of_another_association_is_chosen()
    {
        var ours = await Members(1, null);

        var refusal = await App.As(Globex.Admin).PostAndFail($"{Roster}/selections", new { requestId = Guid.NewGuid(), memberIds = ours });

        refusal.Error.Code.ShouldBe(AdministrationErrors.NobodySelected);
    }

    [Fact]
    public async Task Only_those_who_were_chosen_are_exported()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var ids = await Members(3, chapter, "Exported");
        var chosen = await Choose(As(secretary), ids[0], ids[2]);

        var csv = await As(secretary).Http.GetStringAsync($"{Roster}/export?selectionId={chosen.Id}");

        csv.ShouldContain("Exported 0000");
        csv.ShouldNotContain("Exported 0001");
        csv.ShouldContain("Exported 0002");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_leaves_the_officers_chapters_meanwhile_is_seen_and_exported_no_more()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var ids = await Members(2, chapter);
        var chosen = await Choose(As(secretary), ids);
        await Admin.Post($"/api/chapters/members/{ids[0]}/transfer", new { chapterId = await App.Chapter(Acme), expectedChapterId = chapter, effectiveOn = await App.Today(Acme) });
        await App.Settled();

        (await Listed(As(secretary), chosen.Id)).ShouldBe([ids[1]]);
    }

    [Fact]
    public async Task R63_whoever_is_erased_leaves_the_selection_and_its_days_end()
    {
        var ids = await Members(2, await App.Chapter(Acme));
        var chosen = await Choose(Admin, ids);

        (await Admin.Http.DeleteAsync($"/api/members/{ids[0]}")).EnsureSuccessStatusCode();
        await App.Settled();
        (await App.In(Acme, services => services.GetRequiredService<Selections>().ListAfterAsync(chosen.Id, null, 10))).ShouldBe([ids[1]]);

        await App.In(Acme, async services =>
        {
            await services.GetRequiredService<ForgetSelectionJob>().ExecuteAsync(new SelectionToForget(Acme.Id, chosen.Id));
        });
        (await Admin.Get($"{Roster}?selectionId={chosen.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("""{"memberIds":[]}"""), InlineData("""{"requestId":"0199f000-0000-7000-8000-000000000001","memberIds":null}"""), InlineData("""{"requestId":"0199f000-0000-7000-8000-000000000001","memberIds":[],"all":{"maxResultCount":0}}""")]
    public async Task Nonsense_is_refused(string body) =>
        (await Admin.PostTextAndFail($"{Roster}/selections", body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Whoever_may_not_see_the_roster_chooses_nobody()
    {
        var chapter = await App.Chapter(Acme);
        var host = await App.Officer(Acme, chapter, OfficerRole.VisitorHost);

        (await As(host).PostAndFail($"{Roster}/selections", new { requestId = Guid.NewGuid(), memberIds = await Members(1, chapter) })).Status
            .ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<Guid[]> Listed(Caller by, Guid selection) =>
        [.. (await by.Get<PagedResultDto<RosterLine>>($"{Roster}?selectionId={selection}&maxResultCount=100")).Items.Select(line => line.MemberId)];
}
