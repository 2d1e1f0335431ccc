using System.Net;
using GroupHub.Chapters.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.SettingManagement;

namespace GroupHub.Chapters.Tests.Features;

public sealed class OfficeTests(GroupHubApp app) : ChaptersTest(app)
{
    private const string Offices = "/api/chapters/offices";

    [Fact]
    public async Task A_president_appoints_and_the_new_secretary_may_act_at_once()
    {
        var chapter = await App.Chapter(Acme);
        var president = As(await App.Officer(Acme, chapter, OfficerRole.President));
        var ada = await MemberOf(chapter);
        var account = await App.Account(Acme, ada);
        (await As(account).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);

        var office = await Appoint(president, ada, chapter, OfficerRole.Secretary);

        (await As(account).Get<ChapterDetails>($"{Chapters}/{chapter}")).MayManage.ShouldBeTrue();
        await president.Put($"{Offices}/{office.Id}/last-day", new { lastDay = (await Today()).AddDays(-1) });
        await App.Settled();
        (await As(account).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.Forbidden);

        await president.Put($"{Offices}/{office.Id}/last-day", new { lastDay = (DateOnly?)null });
        await App.Settled();
        (await As(account).Get($"{Chapters}/{chapter}")).ShouldBe(HttpStatusCode.OK, "ending can be undone");
    }

    [Fact]
    public async Task Appointing_twice_in_the_same_moment_is_one_office()
    {
        var chapter = await App.Chapter(Acme);
        var ada = await MemberOf(chapter);

        var appointed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Appoint(Admin, ada, chapter, OfficerRole.Treasurer)));

        appointed.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_list_says_who_holds_what_until_when_and_where_nobody_follows()
    {
        var (chapter, today) = (await App.Chapter(Acme), await Today());
        var (ada, grace) = (await MemberOf(chapter, "Zuse"), await MemberOf(chapter, "Abel"));
        await App.Appoint(Acme, ada, chapter, OfficerRole.Secretary, to: today.AddDays(20));
        await App.Appoint(Acme, grace, chapter, OfficerRole.Treasurer, to: today.AddDays(20));
        await App.Appoint(Acme, grace, chapter, OfficerRole.Treasurer, from: today.AddDays(21));
        await App.Appoint(Acme, grace, chapter, OfficerRole.VisitorHost, from: today.AddDays(-90), to: today.AddDays(-60));

        (await List($"chapterId={chapter}&sorting=name")).Items.Select(line => (line.Name, line.Role, line.IsAhead, line.NeedsSuccessor)).ShouldBe(
        [
            ("Ada Abel", OfficerRole.Treasurer, false, false), ("Ada Abel", OfficerRole.Treasurer, true, false),
            ("Ada Zuse", OfficerRole.Secretary, false, true),
        ]);
        (await List($"chapterId={chapter}&period=endsSoon")).Items.ShouldHaveSingleItem().MemberId.ShouldBe(ada);
        (await List($"chapterId={chapter}&period=past")).Items.ShouldHaveSingleItem().Role.ShouldBe(OfficerRole.VisitorHost);
        (await List($"chapterId={chapter}&filter=zuse")).TotalCount.ShouldBe(1);
        (await List($"chapterId={chapter}&role=treasurer&sorting=to desc&maxResultCount=1")).TotalCount.ShouldBe(2);
        foreach (var column in (string[])["chapterName", "chapterName desc", "name desc", "to", "from", "from desc"])
        {
            (await List($"chapterId={chapter}&sorting={column}")).Items.Count.ShouldBe(3, column);
        }
    }

    [Fact]
    public async Task An_officer_lists_offices_of_their_subtree_only()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var committee = await App.Chapter(Acme, mine);
        await App.Appoint(Acme, await MemberOf(other), other, OfficerRole.Secretary);
        await App.Appoint(Acme, await MemberOf(mine), committee, OfficerRole.President);
        var observer = As(await App.Officer(Acme, mine, OfficerRole.Observer));

        var seen = await observer.Get<PagedResultDto<OfficeLine>>(Offices);

        seen.Items.Select(line => line.ChapterId).ShouldBe([mine, committee], ignoreOrder: true);
        seen.Items.ShouldAllBe(line => !line.MayEnd);
        (await observer.Get($"{Offices}?chapterId={other}")).ShouldBe(HttpStatusCode.NotFound);
        (await observer.Get<PagedResultDto<OfficeLine>>($"{Offices}?chapterId={mine}&below=true")).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_appoints_or_dismisses_outside_of_their_chapters()
    {
        var region = await App.Chapter(Acme);
        var (mine, other) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var president = As(await App.Officer(Acme, mine, OfficerRole.President));
        var secretary = As(await App.Officer(Acme, mine, OfficerRole.Secretary));
        var ada = await MemberOf(mine);
        var there = await App.Appoint(Acme, ada, other, OfficerRole.Secretary);
        var above = await App.Appoint(Acme, ada, region, OfficerRole.Secretary);

        (await president.PostAndFail(Offices, Office(ada, other, OfficerRole.Secretary))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await president.PostAndFail(Offices, Office(ada, region, OfficerRole.President))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await president.PutAndFail($"{Offices}/{there}/last-day", new { lastDay = await Today() })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await president.PostAndFail($"{Offices}/{above}/withdraw")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.PostAndFail(Offices, Office(ada, mine, OfficerRole.President))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task R37_the_last_president_at_the_top_goes_when_somebody_follows_who_can_sign_in()
    {
        var (root, today) = (await App.Chapter(Acme), await Today());
        var first = await App.Appoint(Acme, await MemberOf(root), root, OfficerRole.President);
        var successor = await MemberOf(root);
        await App.Appoint(Acme, successor, root, OfficerRole.President, from: today);

        (await Admin.PutAndFail($"{Offices}/{first}/last-day", new { lastDay = today })).Error.Code.ShouldBe(ChaptersErrors.LastPresident, "a successor without account");
        (await Admin.PostAndFail($"{Offices}/{first}/withdraw")).Error.Code.ShouldBe(ChaptersErrors.LastPresident);

        await App.Account(Acme, successor);
        await Admin.Put($"{Offices}/{first}/last-day", new { lastDay = today });
    }

    [Fact]
    public async Task R37_a_president_whose_membership_does_not_count_is_nobody_who_follows()
    {
        var (root, today) = (await App.Chapter(Acme), await Today());
        var first = await App.Appoint(Acme, await MemberOf(root), root, OfficerRole.President);
        var lapsed = await App.Member(Acme, new Members.NewPerson { FirstName = "Grace", LastName = "Lapsed", Email = NewEmail() }, await App.LapsedTerm(Acme));
        var suspended = await MemberOf(root);
        foreach (var other in (Guid[])[lapsed, suspended])
        {
            await App.Account(Acme, other);
            await App.Appoint(Acme, other, root, OfficerRole.President, from: today);
        }

        await App.Suspended(Acme, suspended);
        (await Admin.PutAndFail($"{Offices}/{first}/last-day", new { lastDay = today })).Error.Code.ShouldBe(ChaptersErrors.LastPresident);
        (await Admin.PostAndFail($"{Offices}/{first}/withdraw")).Error.Code.ShouldBe(ChaptersErrors.LastPresident);

        await App.Reinstated(Acme, suspended);
        await Admin.Put($"{Offices}/{first}/last-day", new { lastDay = today });
    }

    [Fact]
    public async Task R34_the_association_sets_how_many_terms_in_a_row_there_are()
    {
        var (chapter, today) = (await App.Chapter(Globex), await App.Today(Globex));
        var ada = await App.Member(Globex, new Members.NewPerson { FirstName = "Ada", LastName = "Row", Email = NewEmail() });
        await App.Appoint(Globex, ada, chapter, OfficerRole.President, today.AddDays(-700), today.AddDays(-365));
        await App.Appoint(Globex, ada, chapter, OfficerRole.President, today.AddDays(-364), today);
        await LimitTerms(2);

        var refusal = await App.As(Globex.Admin).PostAndFail(Offices, Office(ada, chapter, OfficerRole.President) with { From = today.AddDays(1) });

        refusal.Error.Code.ShouldBe(ChaptersErrors.TermLimitReached);
        refusal.Error.Message!.ShouldContain("2");
        await LimitTerms(0);
    }

    private Task LimitTerms(int most) => App.In(Globex, async services =>
    {
        await services.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync("GroupHub.Chapters.TermLimit", $"{most}");
    });

    private Task<PagedResultDto<OfficeLine>> List(string query) => Admin.Get<PagedResultDto<OfficeLine>>($"{Offices}?{query}");

    private async Task<AppointedOfficer> Appoint(Caller by, Guid memberId, Guid chapterId, OfficerRole role)
    {
        var appointed = await by.Post<AppointedOfficer>(Offices, Office(memberId, chapterId, role) with { From = (await Today()).AddDays(-1) });
        await App.Settled();
        return appointed;
    }

    private static NewOffice Office(Guid memberId, Guid chapterId, OfficerRole role) =>
        new() { MemberId = memberId, ChapterId = chapterId, Role = role, From = new DateOnly(2026, 1, 1) };
}
