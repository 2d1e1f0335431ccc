using System.Net;
using GroupHub.Chapters.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters.Tests.Features;

public sealed class IsolationTests(GroupHubApp app) : ChaptersTest(app)
{
    [Fact]
    public async Task Another_association_sees_changes_and_uses_nothing_of_it()
    {
        var chapter = await Found();
        var ada = await MemberOf(chapter.Id);
        var office = await App.Appoint(Acme, ada, chapter.Id, OfficerRole.Secretary);
        var (theirs, today, staff) = (await Found(at: Globex), await Today(), App.As(Globex.Admin));

        foreach (var path in (string[])[$"{Chapters}/{chapter.Id}", $"{Chapters}/{chapter.Id}/members", $"{Chapters}/members/{ada}", $"{Chapters}/public/{chapter.Slug}"])
        {
            (await staff.Get(path)).ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await staff.PutAndFail($"{Chapters}/{chapter.Id}", chapter)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.PostAndFail(Chapters, Form(chapter.Id))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.PostAndFail($"{Chapters}/{theirs.Id}/move", new { parentId = chapter.Id })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.PostAndFail($"{Chapters}/members/{ada}/transfer", new { chapterId = theirs.Id, effectiveOn = today })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.PostAndFail($"{Chapters}/offices/{office}/withdraw")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.Get<PagedResultDto<ChapterLine>>($"{Chapters}?filter=chapter&maxResultCount=1000")).Items.ShouldNotContain(line => line.Id == chapter.Id);
        (await staff.Get<PagedResultDto<OfficeLine>>($"{Chapters}/offices?maxResultCount=1000")).Items.ShouldNotContain(line => line.Id == office);
    }

    [Fact]
    public async Task The_same_address_may_be_used_in_two_associations()
    {
        var here = await Found();

        (await Found(Form() with { Name = here.Name, Slug = here.Slug }, Globex)).Slug.ShouldBe(here.Slug);
    }
}
