using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

/// <summary>R35, R61: what leaves in a file says who took it, and whoever stands in it may know.</summary>
public sealed class ExportMarkTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Export = "/api/console/members/export", Mine = "/api/members/me/exports";

    [Fact]
    public async Task Each_line_says_who_took_it_and_when()
    {
        var chapter = await App.Chapter(Acme);
        var (first, _) = await MemberOf(chapter);
        var (second, _) = await MemberOf(chapter);
        var secretary = await App.Officer(Acme, chapter, OfficerRole.Secretary);

        var lines = (await As(secretary).Http.GetStringAsync(Export)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldContain("Taken by");
        foreach (var email in (string[])[first, second])
            lines.Single(line => line.Contains(email, StringComparison.Ordinal)).ShouldContain($"Olive Secretary, {DateTime.UtcNow:yyyy-MM-dd}");
    }

    [Fact]
    public async Task A_member_sees_who_took_their_details_away_and_nobody_elses()
    {
        var (chapter, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (_, inside) = await MemberOf(chapter);
        var (_, outside) = await MemberOf(other);
        var secretary = As(await App.Officer(Acme, chapter, OfficerRole.Secretary));

        await secretary.Http.GetStringAsync(Export);
        await Admin.Http.GetStringAsync($"{Export}?chapterId={chapter}");

        var mine = await As(inside).Get<PagedResultDto<MyExport>>(Mine);
        mine.Items.Select(export => export.By).ShouldBe([null, "Olive Secretary"]);
        mine.TotalCount.ShouldBe(2);
        (await As(inside).Get<PagedResultDto<MyExport>>($"{Mine}?maxResultCount=1&skipCount=1")).Items.ShouldHaveSingleItem().By.ShouldBe("Olive Secretary");
        (await As(outside).Get<PagedResultDto<MyExport>>(Mine)).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task R63_whoever_took_details_away_and_was_erased_is_named_no_more()
    {
        var chapter = await App.Chapter(Acme);
        var (_, member) = await MemberOf(chapter);
        var secretary = As(await App.Officer(Acme, chapter, OfficerRole.Secretary));
        await secretary.Http.GetStringAsync(Export);

        (await Admin.Http.DeleteAsync($"/api/members/{(await secretary.Get<Self>("/api/members/me")).Id}")).EnsureSuccessStatusCode();
        await App.Settled();

        var note = (await As(member).Get<PagedResultDto<MyExport>>(Mine)).Items.ShouldHaveSingleItem();
        (note.By, note.IsByOffice).ShouldBe((null, false));
    }

    [Fact]
    public async Task Whoever_may_not_export_leaves_no_note()
    {
        var chapter = await App.Chapter(Acme);
        var (_, member) = await MemberOf(chapter);
        var treasurer = As(await App.Officer(Acme, chapter, OfficerRole.Treasurer));

        (await treasurer.Get(Export)).ShouldBe(HttpStatusCode.Forbidden);

        (await As(member).Get<PagedResultDto<MyExport>>(Mine)).TotalCount.ShouldBe(0);
        (await Visitor.Get(Mine)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Admin.Get<PagedResultDto<MyExport>>(Mine)).TotalCount.ShouldBe(0);
    }

    private async Task<(string Email, TestUser Account)> MemberOf(Guid chapter)
    {
        var email = NewEmail();
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Listed", Email = email });
        await App.Belongs(Acme, id, chapter);
        return (email, await App.Account(Acme, id));
    }

    private sealed record Self(Guid Id);
}
